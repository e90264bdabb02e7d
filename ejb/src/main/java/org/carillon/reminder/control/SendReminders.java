package org.carillon.reminder.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carillon.problem.control.Failures;

/** Sends what is due, side by side where there is much. One reminder that nothing can be made of never stops the rest. */
@ApplicationScoped
public class SendReminders {
    private static final Logger LOG = System.getLogger(SendReminders.class.getName());
    private static final int MOST_AT_ONCE = 500;
    /** Beside the timer's own thread; few, since others commit by the same executor. */
    private static final int HELPERS = 2;

    private static final long LONGEST_RUN = Duration.ofSeconds(8).toNanos();

    @Inject
    DueReminders due;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    /** Bounded in time; what is left is sent by the next run. */
    public void run() {
        if (chunk() < MOST_AT_ONCE) {
            return;
        }
        long end = System.nanoTime() + LONGEST_RUN;
        List<CompletableFuture<Void>> helpers = IntStream.range(0, HELPERS)
                .mapToObj(helper -> CompletableFuture.runAsync(() -> work(end), executor))
                .toList();
        work(end);
        helpers.forEach(CompletableFuture::join);
    }

    private void work(long end) {
        int sent = MOST_AT_ONCE;
        while (sent == MOST_AT_ONCE && System.nanoTime() < end) {
            sent = chunk();
        }
    }

    private int chunk() {
        try {
            return due.send(MOST_AT_ONCE);
        } catch (RuntimeException e) {
            if (Failures.isTransient(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "reminders are sent one by one, since one among many failed: " + e);
            due.ids(MOST_AT_ONCE).forEach(this::alone);
            return 0;
        }
    }

    private void alone(UUID reminder) {
        try {
            due.send(reminder);
        } catch (RuntimeException e) {
            if (Failures.isTransient(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "reminder=" + reminder + " failed", e);
            due.giveUp(
                    reminder,
                    "could not be made: " + Failures.rootOf(e).getClass().getSimpleName());
        }
    }
}
