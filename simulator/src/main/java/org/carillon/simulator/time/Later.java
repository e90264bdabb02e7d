package org.carillon.simulator.time;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs short work after a delay, on the simulator's own two managed threads. */
@ApplicationScoped
public class Later {

    private static final int THREADS = 2;

    @Resource
    private ManagedThreadFactory threads;

    private @Nullable ScheduledThreadPoolExecutor executor;

    @PostConstruct
    void start() {
        executor = new ScheduledThreadPoolExecutor(THREADS, threads);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @PreDestroy
    void stop() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    /** Runs at once on the caller's thread if the delay is zero. */
    public void run(Duration delay, Runnable work) {
        if (delay.isZero() || executor == null) {
            work.run();
        } else {
            executor.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** Runs on one of the simulator's threads, also without a delay. */
    public void hand(Runnable work) {
        if (executor != null) {
            executor.execute(work);
        }
    }
}
