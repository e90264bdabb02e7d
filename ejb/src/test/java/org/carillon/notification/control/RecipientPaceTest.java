package org.carillon.notification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecipientPaceTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final RecipientPace pace = new RecipientPace();

    @Test
    void theFirstOnesGoAtOnce() {
        take(2);
        assertEquals(NOW, pace.next(NOW, 3, 0));
    }

    @Test
    void oneMoreWaitsUntilTheFirstIsAnHourOld() {
        pace.add(NOW.minus(Duration.ofMinutes(50)));
        take(2);
        assertEquals(NOW.plus(Duration.ofMinutes(10)), pace.next(NOW, 3, 0));
    }

    @Test
    void manyMoreAreSpreadOverTheHours() {
        take(7);
        assertEquals(NOW.plus(Duration.ofHours(2)), pace.next(NOW, 3, 0));
    }

    @Test
    void theDayCountsToo() {
        take(7);
        assertEquals(NOW.plus(Duration.ofDays(1)), pace.next(NOW, 3, 7));
    }

    @Test
    void withoutLimitsEverythingGoesAtOnce() {
        take(100);
        assertEquals(NOW.plus(Duration.ofHours(99)), lastOf(100, 1, 0));
        assertEquals(NOW, new RecipientPace().next(NOW, 0, 0));
    }

    private Instant lastOf(int count, int hourly, int daily) {
        RecipientPace fresh = new RecipientPace();
        Instant last = NOW;
        for (int i = 0; i < count; i++) {
            last = fresh.next(NOW, hourly, daily);
            fresh.add(last);
        }
        return last;
    }

    private void take(int count) {
        for (int i = 0; i < count; i++) {
            pace.add(pace.next(NOW, 3, 0));
        }
    }
}
