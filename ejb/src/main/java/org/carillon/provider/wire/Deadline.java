package org.carillon.provider.wire;

import java.io.Closeable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request that takes too long in all, by closing its socket. The response time-out bounds each read only, and an interrupt does not
 * wake a thread that reads from a socket. One thread looks at all requests: nothing is scheduled for each.
 */
public final class Deadline implements Closeable {
    private static final long LOOK_EVERY_MILLIS = 250;

    private final long nanos;
    private final Map<Thread, Call> calls = new ConcurrentHashMap<>();
    private final Thread guard;

    private static final class Call {
        private final long until;
        private volatile @Nullable Cancellable request;

        private Call(long until) {
            this.until = until;
        }
    }

    public Deadline(Duration duration) {
        nanos = duration.toNanos();
        guard = new Thread(this::look, "provider deadline");
        guard.setDaemon(true);
        guard.start();
    }

    /** The current thread's call begins. */
    public void begin() {
        calls.put(Thread.currentThread(), new Call(System.nanoTime() + nanos));
    }

    /** What the current thread's call is to be ended by. */
    public void watch(Object request) {
        Call call = calls.get(Thread.currentThread());
        if (call != null && request instanceof Cancellable cancellable) {
            call.request = cancellable;
        }
    }

    /** The current thread's call is over. */
    public void end() {
        calls.remove(Thread.currentThread());
    }

    private void look() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                long now = System.nanoTime();
                for (Call call : calls.values()) {
                    Cancellable request = call.request;
                    if (request != null && now - call.until > 0) {
                        request.cancel();
                    }
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        guard.interrupt();
    }
}
