package org.carillon.notification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.carillon.problem.control.Problem;
import org.junit.jupiter.api.Test;

class RecipientCountsTest {
    private static final String PHONE = "+27123456789";

    @Test
    void countsWhatIsInTheSameBatch() {
        RecipientCounts counts = new RecipientCounts(2, 0);
        assertEquals(Optional.empty(), counts.refusal(PHONE));
        assertEquals(Optional.empty(), counts.refusal(PHONE));
        assertEquals("More than 2 messages to this phone number within an hour", said(counts));
        assertEquals(Optional.empty(), counts.refusal("+27123456780"));
    }

    @Test
    void knowsTheDayToo() {
        RecipientCounts counts = new RecipientCounts(2, 5);
        counts.known(PHONE, 0, 5);
        assertEquals("More than 5 messages to this phone number within a day", said(counts));
    }

    @Test
    void withoutLimitsRefusesNothing() {
        RecipientCounts counts = new RecipientCounts(0, 0);
        counts.known(PHONE, 1000, 1000);
        assertEquals(Optional.empty(), counts.refusal(PHONE));
    }

    private static String said(RecipientCounts counts) {
        return counts.refusal(PHONE).map(Problem::detail).orElse("");
    }
}
