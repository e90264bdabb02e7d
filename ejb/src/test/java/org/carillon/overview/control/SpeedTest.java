package org.carillon.overview.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeedTest {

    @Test
    void tenSecondsAreStillWithinTheTarget() {
        Speed speed = new Speed(Map.of(20, 90L, 40, 5L, 41, 5L));
        assertEquals(95, speed.withinTarget());
        assertTrue(speed.isKept());
        assertFalse(new Speed(Map.of(20, 94L, 41, 6L)).isKept());
    }

    @Test
    void percentilesLieWithinTheirBucket() {
        Speed speed = new Speed(Map.of(20, 98L, 50, 2L));
        assertTrue(speed.percentile(50).compareTo(Duration.ofMillis(100)) <= 0, speed.percentile(50)::toString);
        assertTrue(speed.percentile(50).compareTo(Duration.ofMillis(79)) >= 0, speed.percentile(50)::toString);
        assertTrue(speed.percentile(99).compareTo(Duration.ofSeconds(79)) >= 0, speed.percentile(99)::toString);
    }

    @Test
    void nothingSentIsNothingLate() {
        Speed speed = new Speed(Map.of());
        assertEquals(Duration.ZERO, speed.percentile(95));
        assertEquals(100, speed.shareWithinTarget());
    }
}
