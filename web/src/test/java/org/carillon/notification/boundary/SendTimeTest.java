package org.carillon.notification.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Set;
import org.carillon.problem.control.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void nothingMeansNow() {
        assertNull(SendTime.parse(null, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T12:30:00+02:00,2026-11-21T10:30:00Z",
        "2026-11-21T10:00:00.5Z,2026-11-21T10:00:00.5Z",
        "2027-11-21T10:00:00Z,2027-11-21T10:00:00Z"
    })
    void theOffsetCounts(String written, Instant time) {
        assertEquals(time, SendTime.parse(written, NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-12-01",
                "2026-12-01T10:30:00",
                "2026-11-21T10:00:00Z",
                "2026-11-21T11:59:59+02:00",
                "2027-11-21T10:00:01Z",
                "2026-02-30T10:00:00Z"
            })
    void whatIsNoTimeWithinAYearIsRefusedByItsField(String written) {
        Problem problem = assertThrows(Problem.class, () -> SendTime.parse(written, NOW));
        assertEquals(Set.of("send_at"), problem.fields().keySet());
    }
}
