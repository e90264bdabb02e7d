package org.carillon.callback.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallbackTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Callback callback = new Callback("client-1", UUID.randomUUID(), UUID.randomUUID(), NOW);

    @Test
    void isTriedLessAndLessOftenAndGivenUpAfterADay() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = NOW;
        while (callback.getStatus() == CallbackStatus.PENDING) {
            callback.notTaken(503, "answered HTTP 503", now);
            Instant next = callback.getNextAttemptAt();
            if (next != null) {
                pauses.add(Duration.between(now, next));
                now = next;
            }
        }
        assertEquals(
                List.of(5L, 20L, 80L, 320L, 1280L, 3600L),
                pauses.subList(0, 6).stream().map(Duration::toSeconds).toList());
        assertEquals(CallbackStatus.FAILED, callback.getStatus());
        assertNull(callback.getNextAttemptAt());
        assertTrue(now.isAfter(NOW.plus(Duration.ofHours(22))) && now.isBefore(NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void isOverOnceItWasTaken() {
        callback.notTaken(null, "no answer in time", NOW);
        callback.taken(204, NOW.plusSeconds(5));
        assertEquals(CallbackStatus.DELIVERED, callback.getStatus());
        assertEquals(2, callback.getAttempts());
        assertEquals(204, callback.getAnswerStatus());
        assertNull(callback.getError());
        assertNull(callback.getNextAttemptAt());
    }

    @Test
    void aReplayBeginsAnewForADay() {
        callback.taken(200, NOW);
        Instant later = NOW.plus(Duration.ofDays(5));
        callback.replay(later);
        assertTrue(callback.isDue(later));
        callback.notTaken(500, "answered HTTP 500", later);
        assertEquals(later.plusSeconds(5), Objects.requireNonNull(callback.getNextAttemptAt()));
    }
}
