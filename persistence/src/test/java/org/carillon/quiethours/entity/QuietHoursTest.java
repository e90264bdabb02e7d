package org.carillon.quiethours.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T20:59:59Z,",
        "2026-11-21T21:00:00Z, 2026-11-22T08:00:00Z",
        "2026-11-21T23:30:00Z, 2026-11-22T08:00:00Z",
        "2026-11-22T07:59:59Z, 2026-11-22T08:00:00Z",
        "2026-11-22T08:00:00Z,"
    })
    void reachOverMidnight(Instant now, Instant end) {
        assertEquals(Optional.ofNullable(end), hours("21:00", "08:00").end(now, ZoneId.of("Europe/London")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21T12:00:00Z, 2026-11-21T13:30:00Z", "2026-11-21T13:30:00Z,", "2026-11-21T11:59:00Z,"})
    void mayLieWithinADay(Instant now, Instant end) {
        assertEquals(Optional.ofNullable(end), hours("12:00", "13:30").end(now, ZoneId.of("Europe/London")));
    }

    /** The night on which the clocks change has an hour more or less; the hours end at eight all the same. */
    @ParameterizedTest
    @CsvSource({
        "Australia/Sydney, 2026-10-03T13:00:00Z, 2026-10-03T21:00:00Z",
        "America/New_York, 2026-11-01T03:00:00Z, 2026-11-01T13:00:00Z",
        "Europe/London, 2027-03-28T00:30:00Z, 2027-03-28T07:00:00Z"
    })
    void endAtEightByTheNewTime(String zone, Instant now, Instant end) {
        assertEquals(Optional.of(end), hours("21:00", "08:00").end(now, ZoneId.of(zone)));
    }

    /** In the second half past one of that night, quarter to two is still ahead. */
    @Test
    void endAheadInTheHourThatComesTwice() {
        Instant secondHalfPastOne = Instant.parse("2026-10-25T01:30:00Z");
        assertEquals(
                Optional.of(Instant.parse("2026-10-25T01:45:00Z")),
                hours("21:00", "01:45").end(secondHalfPastOne, ZoneId.of("Europe/London")));
    }

    @Test
    void ofEqualTimesAreNever() {
        assertEquals(
                Optional.empty(),
                hours("08:00", "08:00").end(Instant.parse("2026-11-21T08:00:00Z"), ZoneId.of("Europe/London")));
    }

    private static QuietHours hours(String from, String to) {
        return new QuietHours("*", LocalTime.parse(from), LocalTime.parse(to), true, "test", Instant.EPOCH);
    }
}
