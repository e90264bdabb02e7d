package org.carillon.notification.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.carillon.problem.control.Failures;

/**
 * A group commit for what is told to us once or twice and then never again: while the database is away it tries on for as long as the
 * caller waits, without a thread. Twilio waits 15 s and calls once more.
 *
 * @param <T> what a caller wants written
 * @param <R> what the caller is told once it is durable
 */
public class PatientCommit<T, R> {
    private static final int MOST_IN_ONE_COMMIT = 500;
    private static final int MOST_WAITING = 20_000;
    private static final int MOST_TRYING_ON = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final GroupCommit<T, R> commit;
    private final Executor later;
    private final Clock clock;
    private final AtomicInteger tryingOn = new AtomicInteger();

    /** @param write as that of {@link GroupCommit} */
    public PatientCommit(Executor executor, Clock clock, Function<List<T>, List<R>> write) {
        this.commit =
                new GroupCommit<>(executor, MOST_IN_ONE_COMMIT, MOST_WAITING, write, Failures::isConstraintViolation);
        this.later = CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, executor);
        this.clock = clock;
    }

    /** Completes when it is durable; fails when its patience has ended, or at once if too many wait. */
    public CompletableFuture<R> submit(T item) {
        Instant end = clock.instant().plus(PATIENCE);
        CompletableFuture<R> first = commit.submit(item);
        return first.handle((done, failure) -> failure == null ? first : tryOn(item, end, failure))
                .thenCompose(Function.identity());
    }

    private CompletableFuture<R> tryOn(T item, Instant end, Throwable failure) {
        if (!Failures.isTransient(failure) || !clock.instant().isBefore(end)) {
            return CompletableFuture.failedFuture(failure);
        }
        if (tryingOn.incrementAndGet() > MOST_TRYING_ON) {
            tryingOn.decrementAndGet();
            return CompletableFuture.failedFuture(new RejectedExecutionException("too many wait for the database"));
        }
        return CompletableFuture.supplyAsync(() -> commit.submit(item), later)
                .thenCompose(Function.identity())
                .whenComplete((done, again) -> tryingOn.decrementAndGet())
                .handle((done, again) ->
                        again == null ? CompletableFuture.completedFuture(done) : tryOn(item, end, unwrapped(again)))
                .thenCompose(Function.identity());
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
