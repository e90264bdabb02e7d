package org.carillon.reminder.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReminderTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(3600);
    private static final Instant START = DUE.plusSeconds(3600);

    @Test
    void isPlannedWhereItsTimeIsAhead() {
        assertEquals(ReminderStatus.PLANNED, due(DUE).getStatus());
    }

    @Test
    void isSkippedWhereItsTimeHasPassed() {
        assertEquals(ReminderStatus.SKIPPED, due(NOW).getStatus());
    }

    @Test
    void isSkippedWhereItWouldComeAfterTheStart() {
        assertEquals(ReminderStatus.SKIPPED, due(START).getStatus());
    }

    @Test
    void endsOnce() {
        Reminder reminder = due(DUE);
        reminder.sent(UUID.randomUUID(), DUE);
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> reminder.voided("the appointment was moved", DUE));
        assertEquals("A reminder that is SENT cannot become VOID", refused.getMessage());
    }

    private static Reminder due(Instant due) {
        return new Reminder(UUID.randomUUID(), 1, UUID.randomUUID(), due, START, NOW);
    }
}
