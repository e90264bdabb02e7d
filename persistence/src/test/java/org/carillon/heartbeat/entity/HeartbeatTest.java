package org.carillon.heartbeat.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeartbeatTest {
    private static final Instant BEAT = Instant.parse("2026-11-21T03:00:00Z");
    private static final Instant LONG_AGO = BEAT.minus(Duration.ofDays(1));

    private final Heartbeat heartbeat = new Heartbeat("sweep", Duration.ofSeconds(10));

    @BeforeEach
    void beat() {
        heartbeat.beat("node", BEAT);
    }

    @Test
    void isHeardForThreeBeats() {
        assertFalse(heartbeat.isSilent(LONG_AGO, BEAT.plusSeconds(30)));
    }

    @Test
    void isSilentAfterThreeMissedBeats() {
        assertTrue(heartbeat.isSilent(LONG_AGO, BEAT.plusSeconds(31)));
    }

    @Test
    void silenceFromBeforeTheListenerStartedDoesNotCount() {
        Instant started = BEAT.plus(Duration.ofHours(4));
        assertFalse(heartbeat.isSilent(started, started.plusSeconds(30)));
        assertTrue(heartbeat.isSilent(started, started.plusSeconds(31)));
    }

    @Test
    void aFailureIsASignOfLifeToo() {
        heartbeat.failed("node", "x".repeat(600), BEAT.plusSeconds(60));
        assertFalse(heartbeat.isSilent(LONG_AGO, BEAT.plusSeconds(61)));
        assertEquals(500, String.valueOf(heartbeat.getLastFailure()).length());
    }
}
