package org.carillon.security.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginSessionTest {
    private static final Instant OPENED = Instant.parse("2026-11-21T09:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final LoginSession session = new LoginSession("hash", "ann", "credential", OPENED);

    @Test
    void endsWhenItIsNotUsed() {
        assertFalse(session.endedAt(OPENED.plus(IDLE).minusMillis(1), IDLE, LONGEST));
        assertTrue(session.endedAt(OPENED.plus(IDLE), IDLE, LONGEST));
    }

    @Test
    void endsInAnyCaseAfterAWhile() {
        Duration forEver = Duration.ofDays(1000);
        assertFalse(session.endedAt(OPENED.plus(LONGEST).minusMillis(1), forEver, LONGEST));
        assertTrue(session.endedAt(OPENED.plus(LONGEST), forEver, LONGEST));
    }

    @Test
    void belongsToThePasswordThatItWasOpenedWith() {
        assertTrue(session.openedWith("credential"));
        assertFalse(session.openedWith("another"));
    }

    @Test
    void itsUseIsRecordedNowAndThen() {
        Duration grain = Duration.ofMinutes(1);
        assertFalse(session.isStale(OPENED.plusSeconds(59), grain));
        assertTrue(session.isStale(OPENED.plusSeconds(60), grain));
    }
}
