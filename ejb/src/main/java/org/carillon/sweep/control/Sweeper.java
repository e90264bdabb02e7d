package org.carillon.sweep.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carillon.problem.control.Failures;

/**
 * Works off what waits: a chunk by the timer's own thread, and where there is more, several side by side. Where a chunk fails, its
 * rows are done one by one, and the bad one is given up; a database that is away ends the run and gives up nothing.
 */
@ApplicationScoped
public class Sweeper {
    private static final Logger LOG = System.getLogger(Sweeper.class.getName());
    private static final int MOST_AT_ONCE = 500;
    /** Beside the timer's own thread; few, since others commit by the same executor. */
    private static final int HELPERS = 2;
    /** Nanoseconds; a timer that is silent for long is taken for dead. */
    private static final long LONGEST_RUN = Duration.ofSeconds(8).toNanos();

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    /** Bounded in time; what is left is done by the next run. */
    public void run(Sweepable rows) {
        if (chunk(rows) < MOST_AT_ONCE) {
            return;
        }
        long end = System.nanoTime() + LONGEST_RUN;
        List<CompletableFuture<Void>> helpers = IntStream.range(0, HELPERS)
                .mapToObj(helper -> CompletableFuture.runAsync(() -> work(rows, end), executor))
                .toList();
        work(rows, end);
        helpers.forEach(CompletableFuture::join);
    }

    private static void work(Sweepable rows, long end) {
        int done = MOST_AT_ONCE;
        while (done == MOST_AT_ONCE && System.nanoTime() < end) {
            done = chunk(rows);
        }
    }

    private static int chunk(Sweepable rows) {
        try {
            return rows.doSome(MOST_AT_ONCE);
        } catch (RuntimeException e) {
            if (Failures.isTransient(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, rows.name() + ": one by one, since one among many failed: " + e);
            rows.waiting(MOST_AT_ONCE).forEach(row -> alone(rows, row));
            return 0;
        }
    }

    private static void alone(Sweepable rows, UUID row) {
        try {
            rows.doOne(row);
        } catch (RuntimeException e) {
            if (Failures.isTransient(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, rows.name() + "=" + row + " failed", e);
            rows.giveUp(row, Failures.rootOf(e));
        }
    }
}
