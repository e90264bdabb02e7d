package org.carillon.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import org.carillon.notification.control.Failures;

/** Finds what another application has written into the table of appointments. A row that nothing can be made of never stops the rest. */
@ApplicationScoped
public class SharedDatabase {
    private static final Logger LOG = System.getLogger(SharedDatabase.class.getName());
    private static final int MOST_AT_ONCE = 500;
    private static final long LONGEST_RUN = Duration.ofSeconds(8).toNanos();

    @Inject
    private SharedRows rows;

    /** Bounded in time; what is left is found by the next run. */
    public void sweep() {
        long end = System.nanoTime() + LONGEST_RUN;
        int found = MOST_AT_ONCE;
        while (found == MOST_AT_ONCE && System.nanoTime() < end) {
            found = chunk();
        }
    }

    private int chunk() {
        try {
            return rows.takeOver(MOST_AT_ONCE);
        } catch (RuntimeException e) {
            if (Failures.isTransient(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "rows of another application are taken over one by one, since one failed: " + e);
            rows.untold(MOST_AT_ONCE).forEach(this::alone);
            return MOST_AT_ONCE;
        }
    }

    private void alone(UUID row) {
        try {
            rows.takeOver(row);
        } catch (RuntimeException e) {
            if (Failures.isTransient(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "appointment=" + row + " of another application cannot be taken over", e);
            rows.giveUp(row, "The row makes no sense: " + Failures.rootOf(e).getMessage());
        }
    }
}
