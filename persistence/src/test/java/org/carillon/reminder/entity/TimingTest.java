package org.carillon.reminder.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {
    private static final Timing DAY_BEFORE_AT_NINE = new Timing.DaysBefore(1, LocalTime.of(9, 0));
    private static final Timing A_DAY_BEFORE = new Timing.Before(Duration.ofHours(24));

    /** An appointment on the morning on which the clocks have changed: the reminder comes at nine by the clock of the day before. */
    @ParameterizedTest
    @CsvSource({
        "Australia/Sydney, 2026-10-04T10:30, 2026-10-02T23:00:00Z",
        "Australia/Sydney, 2027-04-04T10:30, 2027-04-02T22:00:00Z",
        "America/New_York, 2027-03-14T10:30, 2027-03-13T14:00:00Z",
        "America/New_York, 2026-11-01T10:30, 2026-10-31T13:00:00Z",
        "Europe/London, 2027-03-28T10:30, 2027-03-27T09:00:00Z",
        "Europe/London, 2026-10-25T10:30, 2026-10-24T08:00:00Z"
    })
    void comesAtNineOnTheDayBeforeTheClocksChange(String zone, LocalDateTime start, Instant due) {
        assertEquals(due, due(DAY_BEFORE_AT_NINE, zone, start));
    }

    /** And if the clocks change on the day of the reminder, at nine by the new time. */
    @ParameterizedTest
    @CsvSource({
        "Australia/Sydney, 2026-10-05T10:30, 2026-10-03T22:00:00Z",
        "America/New_York, 2027-03-15T10:30, 2027-03-14T13:00:00Z",
        "Europe/London, 2026-10-26T10:30, 2026-10-25T09:00:00Z"
    })
    void comesAtNineOnTheDayItself(String zone, LocalDateTime start, Instant due) {
        assertEquals(due, due(DAY_BEFORE_AT_NINE, zone, start));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2027-03-28T10:30, 2027-03-27T09:30:00Z",
        "Europe/London, 2026-10-25T10:30, 2026-10-24T10:30:00Z"
    })
    void aSpanIsAsLongOnThatDayAsOnAnyOther(String zone, LocalDateTime start, Instant due) {
        assertEquals(due, due(A_DAY_BEFORE, zone, start));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-03-01T10:30, 2028-02-29T09:00:00Z",
        "2027-03-01T10:30, 2027-02-28T09:00:00Z",
        "2028-02-29T10:30, 2028-02-28T09:00:00Z",
        "2027-01-01T10:30, 2026-12-31T09:00:00Z"
    })
    void knowsLeapDaysAndYears(LocalDateTime start, Instant due) {
        assertEquals(due, due(DAY_BEFORE_AT_NINE, "Europe/London", start));
    }

    @Test
    void aTimeThatTheClocksLeaveOutIsAsMuchLater() {
        Timing atHalfPastOne = new Timing.DaysBefore(0, LocalTime.of(1, 30));
        assertEquals(
                Instant.parse("2027-03-28T01:30:00Z"),
                due(atHalfPastOne, "Europe/London", LocalDateTime.parse("2027-03-28T10:30")));
    }

    @Test
    void aTimeThatTheClocksShowTwiceIsTheFirst() {
        Timing atHalfPastOne = new Timing.DaysBefore(0, LocalTime.of(1, 30));
        assertEquals(
                Instant.parse("2026-10-25T00:30:00Z"),
                due(atHalfPastOne, "Europe/London", LocalDateTime.parse("2026-10-25T10:30")));
    }

    private static Instant due(Timing timing, String zone, LocalDateTime start) {
        return timing.dueFor(start.atZone(ZoneId.of(zone)).toInstant(), ZoneId.of(zone));
    }
}
