package org.carillon.appointment.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carillon.problem.control.Failures;

/** Finds what another application has written into the table of appointments. A row that nothing can be made of never stops the rest. */
@ApplicationScoped
public class SharedDatabase {
    private static final Logger LOG = System.getLogger(SharedDatabase.class.getName());
    private static final int MOST_AT_ONCE = 500;
    private static final int WORKERS = 3;
    private static final long LONGEST_RUN = Duration.ofSeconds(8).toNanos();

    @Inject
    SharedRows rows;

    @Resource(lookup = "concurrent/batch")
    ManagedExecutorService executor;

    /** Bounded in time; what is left is found by the next run. */
    public void sweep() {
        if (chunk() < MOST_AT_ONCE) {
            return;
        }
        long end = System.nanoTime() + LONGEST_RUN;
        CompletableFuture.allOf(IntStream.range(0, WORKERS)
                        .mapToObj(worker -> CompletableFuture.runAsync(() -> work(end), executor))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void work(long end) {
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
            return 0;
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
