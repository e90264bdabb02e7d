package org.carillon.reminder.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.carillon.reminder.entity.ReminderRule;

/** Plans by rules that were made or changed, at once on this node, and within a minute on any. */
@ApplicationScoped
public class PlanRules {
    private static final long EVERY = Duration.ofMinutes(1).toNanos();
    private static final long LONGEST_RUN = Duration.ofSeconds(8).toNanos();
    private static final int MOST_AT_ONCE = 2_000;

    @Inject
    private ActiveRules rules;

    @Inject
    private BulkPlan bulk;

    @Inject
    private Clock clock;

    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private volatile long endedAt = System.nanoTime();

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged event) {
        rules.changed();
        wanted.set(true);
    }

    /** Bounded in time; what is left is planned by the next run. */
    public void run() {
        if (!wanted.getAndSet(false) && System.nanoTime() - endedAt < EVERY) {
            return;
        }
        long end = System.nanoTime() + LONGEST_RUN;
        for (ReminderRule rule : rules.all()) {
            Optional<AppointedTime> last = bulk.plan(rule.getId(), null, clock.instant(), MOST_AT_ONCE);
            while (last.isPresent()) {
                if (System.nanoTime() > end) {
                    wanted.set(true);
                    return;
                }
                last = bulk.plan(rule.getId(), last.get(), clock.instant(), MOST_AT_ONCE);
            }
        }
        endedAt = System.nanoTime();
    }
}
