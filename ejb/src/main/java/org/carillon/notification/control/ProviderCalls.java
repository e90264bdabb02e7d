package org.carillon.notification.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls to the provider side by side, sends and look-ups alike, at most as many at once as it is to be asked. A worker takes one call after another and lingers a moment for the next: handing
 * each call to a managed executor by itself costs Payara a search of the class path for context providers every time.
 */
@ApplicationScoped
public class ProviderCalls {
    private static final long LINGER_MILLIS = 500;

    private final LinkedBlockingQueue<Runnable> calls = new LinkedBlockingQueue<>();
    private final AtomicInteger workers = new AtomicInteger();
    private final AtomicInteger idle = new AtomicInteger();

    @Resource(lookup = "concurrent/provider")
    private ManagedExecutorService executor;

    private int most;

    @PostConstruct
    void open() {
        most = Setting.PROVIDER_CONCURRENCY.wholeNumber();
    }

    /** @throws RejectedExecutionException if nobody is left to run it */
    public void run(Runnable call) {
        calls.add(call);
        if (idle.get() < calls.size() && !startWorker() && workers.get() == 0 && calls.remove(call)) {
            throw new RejectedExecutionException("shutting down");
        }
    }

    private boolean startWorker() {
        int now = workers.get();
        while (now < most) {
            if (workers.compareAndSet(now, now + 1)) {
                try {
                    executor.execute(this::work);
                    return true;
                } catch (RejectedExecutionException e) {
                    workers.decrementAndGet();
                    return false;
                }
            }
            now = workers.get();
        }
        return false;
    }

    private void work() {
        try {
            Runnable call = next();
            while (call != null) {
                call.run();
                call = next();
            }
        } finally {
            workers.decrementAndGet();
        }
        if (!calls.isEmpty()) {
            startWorker();
        }
    }

    private @Nullable Runnable next() {
        Runnable call = calls.poll();
        if (call != null) {
            return call;
        }
        idle.incrementAndGet();
        try {
            return calls.poll(LINGER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            idle.decrementAndGet();
        }
    }
}
