package org.carillon.reminder.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.carillon.reminder.entity.ReminderRule;
import org.jspecify.annotations.Nullable;

/** The rules that plan, read every other second at most; what is planned meanwhile without a new one, bulk planning adds. */
@ApplicationScoped
public class ActiveRules {
    private static final long READ_EVERY = Duration.ofSeconds(1).toNanos();

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    private volatile @Nullable Known known;

    List<ReminderRule> all() {
        Known now = known;
        if (now == null || System.nanoTime() - now.readAt > READ_EVERY) {
            now = new Known(
                    entities.createQuery(
                                    "select r from ReminderRule r where r.active = true order by r.id",
                                    ReminderRule.class)
                            .getResultList(),
                    System.nanoTime());
            known = now;
        }
        return now.rules;
    }

    void changed() {
        known = null;
    }

    private record Known(List<ReminderRule> rules, long readAt) {}
}
