package org.carillon.provider.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.carillon.provider.control.ProviderHealth.Breaker;
import org.junit.jupiter.api.Test;

class ProviderWatchTest {
    private final MovableClock clock = new MovableClock();
    private final ProviderWatch watch = new ProviderWatch(clock, Duration.ofSeconds(5), Duration.ofSeconds(60));

    @Test
    void aRefusedAccountIsPausedForAMinuteWithItsReason() {
        watch.accountRefused("suspended");
        clock.advance(Duration.ofSeconds(20));
        assertEquals(Optional.of(new Outcome.NotSent("suspended", false, Duration.ofSeconds(40))), watch.heldBack());
        assertEquals("suspended", health().refusedBecause());
        assertFalse(health().usable());
        clock.advance(Duration.ofSeconds(40));
        assertEquals(Optional.empty(), watch.heldBack());
        assertTrue(health().usable());
    }

    @Test
    void newCredentialsEndThePause() {
        watch.accountRefused("suspended");
        watch.credentialsChanged();
        assertEquals(Optional.empty(), watch.heldBack());
    }

    @Test
    void showsTheBreakerFromItsFirstRefusalToTheFirstAnswer() {
        assertEquals(Breaker.CLOSED, health().breaker());
        watch.failed("HTTP 503");
        assertEquals(
                new Outcome.NotSent("circuit open, last failure: HTTP 503", false, Duration.ofSeconds(5)),
                watch.breakerOpen());
        clock.advance(Duration.ofSeconds(2));
        assertEquals(Duration.ofSeconds(3), watch.breakerOpen().retryAfter());
        assertEquals(Breaker.OPEN, health().breaker());
        assertFalse(health().usable());
        clock.advance(Duration.ofSeconds(4));
        assertEquals(Breaker.HALF_OPEN, health().breaker());
        assertEquals("HTTP 503", health().lastFailure());
        watch.failed("HTTP 500");
        assertEquals(Breaker.OPEN, health().breaker());
        assertEquals(Duration.ofSeconds(5), watch.breakerOpen().retryAfter());
        watch.answered();
        assertEquals(Breaker.CLOSED, health().breaker());
        assertNull(health().breakerOpenSince());
    }

    private ProviderHealth health() {
        return watch.health(ProviderName.TWILIO, true);
    }
}
