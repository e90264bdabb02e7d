package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.carillon.notification.entity.Status;
import org.carillon.provider.control.Lane;

/** Looks at rows whose time has come: queues what is due, starts what was scheduled, releases what was held, expires what is useless, declares abandoned what has no outcome. */
@ApplicationScoped
public class Sweep {
    private static final int MOST_AT_ONCE = 1_000;
    private static final int MOST_ROUNDS = 10;
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    @Inject
    private DueRows due;

    @Inject
    private Handover handover;

    @Inject
    private Clock clock;

    public void queueWhatIsDue() {
        Instant now = clock.instant();
        while (due.expire(Status.QUEUED, now, MOST_AT_ONCE) == MOST_AT_ONCE) {}
        while (due.expire(Status.HELD, now, MOST_AT_ONCE) == MOST_AT_ONCE) {}
        boundedly(() -> due.start(now, MOST_AT_ONCE));
        boundedly(() -> due.release(now, MOST_AT_ONCE));
        boundedly(() -> queue(now));
    }

    private int queue(Instant now) {
        Set<Lane> open = EnumSet.complementOf(EnumSet.copyOf(handover.full()));
        if (open.isEmpty()) {
            return 0;
        }
        Map<Lane, List<UUID>> found = due.queued(open, now, now.plus(LOOK_AGAIN), MOST_AT_ONCE);
        found.forEach(handover::queue);
        return found.values().stream().mapToInt(List::size).sum();
    }

    /** Bounded, since a whole country's reminders may be held until eight: the rest follows in the next run. */
    private static void boundedly(IntSupplier some) {
        int round = 0;
        while (some.getAsInt() == MOST_AT_ONCE && round < MOST_ROUNDS) {
            round++;
        }
    }

    public void declareAbandoned() {
        while (due.abandoned(clock.instant(), MOST_AT_ONCE) == MOST_AT_ONCE) {}
    }
}
