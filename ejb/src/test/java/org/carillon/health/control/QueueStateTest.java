package org.carillon.health.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QueueStateTest {
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    @Test
    void ageIsThatOfTheOldest() {
        assertEquals(Duration.ofMinutes(2), new QueueState(7, NOW.minusSeconds(120)).age(NOW));
    }

    @Test
    void anEmptyQueueHasNoAge() {
        assertEquals(Duration.ZERO, QueueState.EMPTY.age(NOW));
    }

    @Test
    void clocksThatDifferMakeNoNegativeAge() {
        assertEquals(Duration.ZERO, new QueueState(1, NOW.plusSeconds(1)).age(NOW));
    }
}
