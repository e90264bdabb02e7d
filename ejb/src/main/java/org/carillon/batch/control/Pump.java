package org.carillon.batch.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.carillon.batch.entity.BatchStatus;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Moves the rows of running batches into the outbox, a chunk of each in turn, as the outbox empties. One thread a node, held only while
 * there is work.
 */
@ApplicationScoped
public class Pump {
    private static final Logger LOG = System.getLogger(Pump.class.getName());
    private static final long PAUSE_MILLIS = 20;
    private static final Duration LONGEST_PASS = Duration.ofSeconds(30);

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    @Inject
    private OpenBatches open;

    @Inject
    private Chunks chunks;

    @Inject
    private TakeBack takeBack;

    private final Map<UUID, Window> windows = new HashMap<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile long lastPass;
    private volatile @Nullable RuntimeException failure;

    /** Returns at once. */
    public void wake() {
        if (running.compareAndSet(false, true)) {
            lastPass = System.nanoTime();
            try {
                executor.execute(this::run);
            } catch (RejectedExecutionException e) {
                running.set(false);
                LOG.log(Level.DEBUG, "The pump waits for its timer", e);
            }
        }
    }

    /** Throws if the last run broke, or one hangs. */
    public void check() {
        RuntimeException broken = failure;
        failure = null;
        if (broken != null) {
            throw broken;
        }
        if (running.get() && System.nanoTime() - lastPass > LONGEST_PASS.toNanos()) {
            throw new IllegalStateException("bulks have not moved for " + LONGEST_PASS.toSeconds() + " s");
        }
    }

    private void run() {
        try {
            while (pass()) {
                lastPass = System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            running.set(false);
        }
    }

    /** False once there is nothing more to do for now. */
    private boolean pass() throws InterruptedException {
        List<OpenBatches.Line> lines = open.list();
        windows.keySet().retainAll(lines.stream().map(OpenBatches.Line::id).toList());
        int moved = 0;
        int sending = 0;
        for (OpenBatches.Line line : lines) {
            if (line.status() == BatchStatus.STOPPING) {
                moved += takeBack.some(line.id());
            } else {
                sending++;
            }
        }
        for (OpenBatches.Line line : lines) {
            if (line.status() == BatchStatus.RUNNING) {
                moved += step(line, sending);
            }
        }
        if (moved == 0 && sending > 0) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return moved > 0 || sending > 0;
    }

    private int step(OpenBatches.Line line, int sending) {
        Window window = windows.computeIfAbsent(line.id(), id -> new Window());
        OpenBatches.UnderWay underWay = open.underWay(line.id(), window.lowestRow());
        int room = window.room(
                line.nextRow(), underWay, Math.max(1, Setting.BATCH_WINDOW.wholeNumber() / sending), System.nanoTime());
        return room == 0 ? 0 : chunks.handOver(line.id(), room);
    }
}
