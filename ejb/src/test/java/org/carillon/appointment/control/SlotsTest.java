package org.carillon.appointment.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.carillon.appointment.entity.Slot;
import org.carillon.problem.control.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2027-10-02T08:00, Australia/Sydney, 2027-10-01T22:00:00Z",
        "2027-10-03T08:00, Australia/Sydney, 2027-10-02T21:00:00Z",
        "2027-03-14T08:00, America/New_York, 2027-03-14T12:00:00Z",
        "2027-11-07T08:00, America/New_York, 2027-11-07T13:00:00Z",
        "2027-03-28T08:00, Europe/London, 2027-03-28T07:00:00Z",
        "2027-10-31T08:00, Europe/London, 2027-10-31T08:00:00Z",
        "2028-02-29T08:00, Asia/Kolkata, 2028-02-29T02:30:00Z"
    })
    void theMorningIsTheMorningOfThePlace(String local, String zone, String instant) {
        assertEquals(Instant.parse(instant), slot(local, zone).startsAt());
    }

    @Test
    void anHourThatIsThereTwiceIsTheFirst() {
        assertEquals(
                Instant.parse("2027-10-31T00:30:00Z"),
                slot("2027-10-31T01:30", "Europe/London").startsAt());
    }

    @Test
    void anHourThatIsNotThereIsRefusedAndTakenAsMuchLaterWhereItStandsInTheTable() {
        Slot slot = slot("2027-03-28T01:30", "Europe/London");
        assertEquals(
                Map.of(
                        "appointment_time",
                        "does not exist on that day in Europe/London: the clocks go from 01:00 to 02:00"),
                refusal(slot).fields());
        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), slot.startsAt());
    }

    @Test
    void theHoursBesideTheGapCanBeBooked() {
        assertDoesNotThrow(() -> Slots.refuseUnlessBookable(slot("2027-03-28T00:59", "Europe/London"), NOW));
        assertDoesNotThrow(() -> Slots.refuseUnlessBookable(slot("2027-03-28T02:00", "Europe/London"), NOW));
    }

    @Test
    void thePastIsNamedByTheFieldThatIsWrong() {
        assertEquals(
                Map.of("appointment_date", "is in the past in Asia/Kolkata"),
                refusal(slot("2026-11-20T23:00", "Asia/Kolkata")).fields());
        assertEquals(
                Map.of("appointment_time", "is in the past in Asia/Kolkata"),
                refusal(slot("2026-11-21T11:30", "Asia/Kolkata")).fields());
        assertDoesNotThrow(() -> Slots.refuseUnlessBookable(slot("2026-11-21T11:31", "Asia/Kolkata"), NOW));
    }

    @Test
    void theFarFutureIsASlipOfTheFinger() {
        assertDoesNotThrow(() -> Slots.refuseUnlessBookable(slot("2036-11-21T08:00", "UTC"), NOW));
        assertEquals(
                Map.of("appointment_date", "is more than ten years ahead"),
                refusal(slot("2036-11-22T08:00", "UTC")).fields());
    }

    private static Problem refusal(Slot slot) {
        return assertThrows(Problem.class, () -> Slots.refuseUnlessBookable(slot, NOW));
    }

    private static Slot slot(String local, String zone) {
        LocalDate date = LocalDate.parse(local.substring(0, 10));
        return Slots.of(date, LocalTime.parse(local.substring(11)), ZoneId.of(zone), 30);
    }
}
