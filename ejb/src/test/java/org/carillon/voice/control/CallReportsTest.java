package org.carillon.voice.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.carillon.provider.control.CallReport;
import org.carillon.voice.entity.CallRecord;
import org.junit.jupiter.api.Test;

class CallReportsTest {
    private static final Instant TEN = Instant.parse("2026-01-20T10:30:00Z");
    private static final CallReport RINGING = new CallReport("ringing", 1, false, false, TEN, null, "+27123456789");
    private static final CallReport ANSWERED =
            new CallReport("in-progress", 2, true, false, TEN.plusSeconds(5), null, "+27123456789");
    private static final CallReport COMPLETED =
            new CallReport("completed", 3, false, true, TEN.plusSeconds(50), 45, "+27123456789");

    private final CallRecord call = new CallRecord(UUID.randomUUID());

    @Test
    void reportsInAnyOrderTellTheSame() {
        tell(COMPLETED);
        tell(RINGING);
        tell(ANSWERED);

        assertEquals("completed", call.getWord());
        assertEquals(TEN.plusSeconds(5), call.getStartedAt());
        assertEquals(TEN.plusSeconds(50), call.getEndedAt());
        assertEquals(45, call.getSeconds());
        assertEquals("+27123456789", call.getReached());
        assertTrue(call.isComplete());
    }

    @Test
    void aCallThatNobodyAnsweredReachedNobody() {
        tell(RINGING);
        tell(new CallReport("no-answer", 2, false, true, null, 0, "+27123456789"));

        assertEquals("no-answer", call.getWord());
        assertNull(call.getReached());
        assertNull(call.getStartedAt());
        assertEquals(TEN.plusSeconds(99), call.getEndedAt());
    }

    private void tell(CallReport report) {
        CallReports.tell(call, report, TEN.plusSeconds(99));
    }
}
