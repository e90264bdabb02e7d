package org.carillon.notification.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Many callers, one transaction: what arrives while a commit is under way goes into the next one together, so that the cost of
 * a commit is shared by as many as wait for it. Nobody waits longer than for the commit before and the own one. One thread commits while
 * another tells those whose commit is done; both are held only while there is work.
 *
 * @param <T> what a caller wants written
 * @param <R> what the caller is told once it is durable
 */
public class GroupCommit<T, R> {
    private static final int THREADS = 2;

    private final Executor executor;
    private final int mostInOneCommit;
    private final BlockingQueue<Waiting<T, R>> queue;
    private final Function<List<T>, List<R>> write;
    private final Predicate<RuntimeException> oneIsToBlame;
    private final AtomicInteger active = new AtomicInteger();
    private final Lock committing = new ReentrantLock();

    /**
     * @param mostWaiting more are refused
     * @param write writes all or none, and answers in the order of what it was given; it throws if nothing was written
     * @param oneIsToBlame whether a failed commit of many is worth writing them one by one, so that one bad item fails alone
     */
    public GroupCommit(
            Executor executor,
            int mostInOneCommit,
            int mostWaiting,
            Function<List<T>, List<R>> write,
            Predicate<RuntimeException> oneIsToBlame) {
        this.executor = executor;
        this.mostInOneCommit = mostInOneCommit;
        this.queue = new ArrayBlockingQueue<>(mostWaiting);
        this.write = write;
        this.oneIsToBlame = oneIsToBlame;
    }

    /** Completes when it is durable; fails with what {@code write} threw, or at once if too many wait. */
    public CompletableFuture<R> submit(T item) {
        Waiting<T, R> waiting = new Waiting<>(item, new CompletableFuture<>());
        if (!queue.offer(waiting)) {
            waiting.done.completeExceptionally(new RejectedExecutionException("too many wait for a commit"));
            return waiting.done;
        }
        startWriter();
        return waiting.done;
    }

    public int waiting() {
        return queue.size();
    }

    private void startWriter() {
        int now = active.get();
        while (now < THREADS && !queue.isEmpty()) {
            if (active.compareAndSet(now, now + 1)) {
                launch();
                return;
            }
            now = active.get();
        }
    }

    private void launch() {
        try {
            executor.execute(this::writeUntilEmpty);
        } catch (RejectedExecutionException e) {
            active.decrementAndGet();
            failAll(e);
        }
    }

    private void writeUntilEmpty() {
        try {
            List<Runnable> answers = commitNext();
            while (!answers.isEmpty()) {
                answers.forEach(Runnable::run);
                answers = commitNext();
            }
        } finally {
            active.decrementAndGet();
        }
        startWriter();
    }

    private List<Runnable> commitNext() {
        committing.lock();
        try {
            List<Waiting<T, R>> batch = new ArrayList<>();
            queue.drainTo(batch, mostInOneCommit);
            return batch.isEmpty() ? List.of() : commit(batch);
        } finally {
            committing.unlock();
        }
    }

    private List<Runnable> commit(List<Waiting<T, R>> batch) {
        try {
            List<R> results = write.apply(batch.stream().map(Waiting::item).toList());
            return IntStream.range(0, batch.size())
                    .<Runnable>mapToObj(i -> () -> batch.get(i).done.complete(results.get(i)))
                    .toList();
        } catch (RuntimeException | Error e) {
            if (batch.size() > 1 && e instanceof RuntimeException failure && oneIsToBlame.test(failure)) {
                return batch.stream()
                        .flatMap(waiting -> commit(List.of(waiting)).stream())
                        .toList();
            }
            return batch.stream()
                    .<Runnable>map(waiting -> () -> waiting.done.completeExceptionally(e))
                    .toList();
        }
    }

    private void failAll(RuntimeException cause) {
        List<Waiting<T, R>> all = new ArrayList<>();
        queue.drainTo(all);
        all.forEach(waiting -> waiting.done.completeExceptionally(cause));
    }

    private record Waiting<T, R>(T item, CompletableFuture<R> done) {}
}
