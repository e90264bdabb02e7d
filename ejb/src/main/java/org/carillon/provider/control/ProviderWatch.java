package org.carillon.provider.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carillon.provider.control.ProviderHealth.Breaker;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/**
 * What calls have shown of the provider: the breaker (MicroProfile Fault Tolerance does not let its state be read), the last failure, and
 * a pause while the account is refused.
 */
public final class ProviderWatch {
    private static final Duration WHEN_FULL = Duration.ofMillis(200);

    private final Clock clock;
    private final Duration breakerDelay;
    private final Duration pause;

    private volatile @Nullable Instant breakerOpenSince;
    private volatile @Nullable Failure lastFailure;
    private volatile @Nullable Pause paused;

    /** One attempt behind the guards. */
    public interface Attempt {

        /** @throws Unavailable for what the circuit breaker counts */
        Outcome make() throws Unavailable;
    }

    private record Failure(String cause, Instant at) {}

    private record Pause(String reason, Instant until) {}

    public ProviderWatch(Clock clock, Duration breakerDelay, Duration pause) {
        this.clock = clock;
        this.breakerDelay = breakerDelay;
        this.pause = pause;
    }

    /** Why nothing may be sent now, and for how long; empty if nothing stands against it. */
    public Optional<Outcome.NotSent> heldBack() {
        Pause current = paused;
        if (current == null) {
            return Optional.empty();
        }
        Duration left = Duration.between(clock.instant(), current.until());
        if (left.isNegative() || left.isZero()) {
            paused = null;
            return Optional.empty();
        }
        return Optional.of(new Outcome.NotSent(current.reason(), false, left));
    }

    /** Makes the attempt, unless nothing may be sent now, and learns from it. */
    public Outcome watch(Attempt attempt) {
        Optional<Outcome.NotSent> held = heldBack();
        if (held.isPresent()) {
            return held.get();
        }
        try {
            return told(attempt.make());
        } catch (Unavailable unavailable) {
            failed(unavailable.cause());
            return unavailable.outcome();
        } catch (CircuitBreakerOpenException e) {
            return breakerOpen();
        } catch (BulkheadException e) {
            return new Outcome.NotSent("too many calls in flight", false, WHEN_FULL);
        }
    }

    private Outcome told(Outcome outcome) {
        answered();
        if (outcome instanceof Outcome.Rejected rejected && rejected.kind() == Outcome.Kind.ACCOUNT) {
            accountRefused(rejected.message());
        }
        return outcome;
    }

    public void answered() {
        if (breakerOpenSince != null) {
            breakerOpenSince = null;
        }
    }

    /** A failed trial opens the breaker anew. */
    public void failed(String cause) {
        Instant now = clock.instant();
        lastFailure = new Failure(cause, now);
        Instant since = breakerOpenSince;
        if (since != null && !now.isBefore(since.plus(breakerDelay))) {
            breakerOpenSince = now;
        }
    }

    /** A call was stopped by the open breaker. */
    public Outcome.NotSent breakerOpen() {
        Instant now = clock.instant();
        Instant since = breakerOpenSince;
        if (since == null || !now.isBefore(since.plus(breakerDelay.multipliedBy(2)))) {
            since = now;
            breakerOpenSince = now;
        }
        Duration left = Duration.between(now, since.plus(breakerDelay));
        Failure failure = lastFailure;
        return new Outcome.NotSent(
                "circuit open" + (failure == null ? "" : ", last failure: " + failure.cause()),
                false,
                left.isNegative() || left.isZero() ? Duration.ofSeconds(1) : left);
    }

    public void accountRefused(String reason) {
        paused = new Pause(reason, clock.instant().plus(pause));
    }

    /** Other credentials, other luck. */
    public void credentialsChanged() {
        paused = null;
    }

    public ProviderHealth health(ProviderName name, boolean configured) {
        Failure failure = lastFailure;
        Instant since = breakerOpenSince;
        return new ProviderHealth(
                name,
                configured,
                breaker(since),
                since,
                failure == null ? null : failure.cause(),
                failure == null ? null : failure.at(),
                heldBack().map(Outcome.NotSent::cause).orElse(null));
    }

    private Breaker breaker(@Nullable Instant openSince) {
        if (openSince == null) {
            return Breaker.CLOSED;
        }
        return clock.instant().isBefore(openSince.plus(breakerDelay)) ? Breaker.OPEN : Breaker.HALF_OPEN;
    }
}
