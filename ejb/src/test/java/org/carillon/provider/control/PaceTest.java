package org.carillon.provider.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.carillon.channel.entity.Kind;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Origin ONE = new Origin(ProviderName.TWILIO, Kind.SMS, "+1");
    private static final Origin OTHER = new Origin(ProviderName.TWILIO, Kind.SMS, "+2");

    private final TestTime time = new TestTime();

    @Test
    void withoutARateNothingIsLimited() {
        Pace pace = new Pace(new Rates(0, Map.of(), 0), time);
        assertFalse(pace.isLimited());
        assertEquals(1_000, pace.take(ONE, Lane.BULK, 1_000));
    }

    @Test
    void eachSenderHasItsOwnPace() {
        Pace pace = new Pace(new Rates(5, Map.of("+2", 2), 0), time);
        assertEquals(5, pace.take(ONE, Lane.SINGLE, 64));
        assertEquals(0, pace.take(ONE, Lane.URGENT, 64));
        assertEquals(2, pace.take(OTHER, Lane.SINGLE, 64));
        time.advance(Duration.ofMillis(500));
        assertEquals(2, pace.take(ONE, Lane.SINGLE, 64));
        assertEquals(1, pace.take(OTHER, Lane.SINGLE, 64));
    }

    @Test
    void aProviderHasAPaceForAllItsSenders() {
        Pace pace = new Pace(new Rates(0, Map.of(), 3), time);
        assertEquals(2, pace.take(ONE, Lane.SINGLE, 2));
        assertEquals(1, pace.take(OTHER, Lane.SINGLE, 2));
        assertEquals(0, pace.take(ONE, Lane.SINGLE, 2));
    }

    @Test
    void aBulkLeavesSlotsToOthersAndStillGoesAtTheRate() {
        Pace pace = new Pace(new Rates(10, Map.of(), 0), time);
        assertEquals(8, pace.take(ONE, Lane.BULK, 64));
        assertEquals(2, pace.take(ONE, Lane.SINGLE, 64));
        time.advance(Duration.ofSeconds(1));
        int gone = 0;
        for (int i = 0; i < 100; i++) {
            gone += pace.take(ONE, Lane.BULK, 64);
            time.advance(Duration.ofMillis(100));
        }
        assertTrue(gone >= 105 && gone <= 108, "went: " + gone);
        assertEquals(3, pace.take(ONE, Lane.SINGLE, 64), "two kept, and one that has come since");
    }

    @Test
    void atOneASecondABulkTakesWhatIsThere() {
        Pace pace = new Pace(new Rates(1, Map.of(), 0), time);
        assertEquals(1, pace.take(ONE, Lane.BULK, 64));
        assertEquals(0, pace.take(ONE, Lane.SINGLE, 64));
        time.advance(Duration.ofSeconds(1));
        assertEquals(1, pace.take(ONE, Lane.SINGLE, 64));
    }

    @Test
    void whatWasNotUsedComesBack() {
        Pace pace = new Pace(new Rates(2, Map.of(), 2), time);
        assertEquals(2, pace.take(ONE, Lane.SINGLE, 2));
        pace.giveBack(ONE, 1);
        assertEquals(1, pace.take(ONE, Lane.SINGLE, 2));
    }

    @Test
    void readsTheRatesOfNamedSenders() {
        assertEquals(Map.of("+15551230001", 1, "MG0123", 50), Rates.named(" +15551230001=1, MG0123 = 50"));
    }
}
