package org.carillon.notification.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.carillon.provider.control.Lane;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls side by side, urgent ones first and those of a bulk last. A bulk never has all of the workers, so that another message
 * finds one also while calls are slow. A worker takes one call after another and lingers a moment for the next; of those that linger,
 * the last is woken first, since its caches are warm.
 */
final class CallWorkers {
    private static final long LINGER_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int SHARE_KEPT_FROM_BULK = 10;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Lane, Deque<Runnable>> waiting = new EnumMap<>(Lane.class);
    private final Deque<Worker> lingering = new ArrayDeque<>();
    private int workers;
    private int bulkUnderWay;

    private final Executor executor;
    private final int most;
    private final int mostOfBulk;

    CallWorkers(Executor executor, int most) {
        this.executor = executor;
        this.most = most;
        this.mostOfBulk = Math.max(1, most - Math.max(1, most / SHARE_KEPT_FROM_BULK));
        for (Lane lane : Lane.values()) {
            waiting.put(lane, new ArrayDeque<>());
        }
    }

    /** @throws RejectedExecutionException if nobody is left to run it */
    void run(Lane lane, Runnable call) {
        lock.lock();
        try {
            Deque<Runnable> queue = Objects.requireNonNull(waiting.get(lane));
            queue.addLast(call);
            if (lane == Lane.BULK && bulkUnderWay >= mostOfBulk) {
                return;
            }
            Worker idle = lingering.pollFirst();
            if (idle != null) {
                idle.wake();
            } else if (!startWorker() && workers == 0) {
                queue.removeLast();
                throw new RejectedExecutionException("shutting down");
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many workers wait for a call. */
    int lingering() {
        lock.lock();
        try {
            return lingering.size();
        } finally {
            lock.unlock();
        }
    }

    private boolean startWorker() {
        if (workers >= most) {
            return false;
        }
        try {
            workers++;
            executor.execute(new Worker());
            return true;
        } catch (RejectedExecutionException e) {
            workers--;
            return false;
        }
    }

    private final class Worker implements Runnable {
        private final Condition woken = lock.newCondition();
        private boolean called;
        private @Nullable Lane lane;

        void wake() {
            called = true;
            woken.signal();
        }

        @Override
        public void run() {
            boolean ended = false;
            try {
                Runnable call = next();
                while (call != null) {
                    call.run();
                    call = next();
                }
                ended = true;
            } finally {
                if (!ended) {
                    died();
                }
            }
        }

        private @Nullable Runnable next() {
            lock.lock();
            try {
                done();
                Runnable call = take();
                while (call == null && linger()) {
                    call = take();
                }
                if (call == null) {
                    workers--;
                }
                return call;
            } finally {
                lock.unlock();
            }
        }

        private void done() {
            if (lane == Lane.BULK) {
                bulkUnderWay--;
            }
            lane = null;
        }

        private @Nullable Runnable take() {
            for (Map.Entry<Lane, Deque<Runnable>> queue : waiting.entrySet()) {
                if (queue.getKey() == Lane.BULK && bulkUnderWay >= mostOfBulk) {
                    return null;
                }
                Runnable call = queue.getValue().pollFirst();
                if (call != null) {
                    lane = queue.getKey();
                    bulkUnderWay += lane == Lane.BULK ? 1 : 0;
                    return call;
                }
            }
            return null;
        }

        /** Whether there may be a call now; false if nobody called for long. */
        private boolean linger() {
            called = false;
            lingering.addFirst(this);
            long left = LINGER_NANOS;
            try {
                while (!called && left > 0) {
                    left = woken.awaitNanos(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!called) {
                lingering.remove(this);
            }
            return called;
        }

        private void died() {
            lock.lock();
            try {
                done();
                workers--;
                if (waiting.values().stream().anyMatch(queue -> !queue.isEmpty())) {
                    startWorker();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
