package org.carillon.appointment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    private final Appointment appointment = new Appointment(
            new NewAppointment(
                    "BK-1",
                    new Patient("Maria Santos", "n/a", List.of("9876543210", "040 1"), null, "en", null),
                    "Anita Rao",
                    "Cardiology",
                    null,
                    "IN",
                    slot("2026-12-01", "10:30"),
                    "+919876543210",
                    "desk"),
            NOW);

    @Test
    void isBornBookedAtVersionOne() {
        assertEquals(AppointmentStatus.BOOKED, appointment.getStatus());
        assertEquals(1, appointment.getVersion());
        assertEquals(1, appointment.getTimedVersion());
        assertEquals(List.of("9876543210", "040 1"), appointment.getOtherPhones());
        assertEquals(Instant.parse("2026-12-01T05:00:00Z"), appointment.getStartsAt());
    }

    @Test
    void aMoveKeepsTheOldTimeAndMakesAnAnswerVoid() {
        appointment.confirm(NOW);
        appointment.moveTo(slot("2026-12-02", "11:00"), NOW);
        assertEquals(AppointmentStatus.BOOKED, appointment.getStatus());
        assertEquals(LocalDate.of(2026, 12, 1), appointment.getPreviousDate());
        assertEquals(LocalTime.of(10, 30), appointment.getPreviousTime());
        assertEquals(3, appointment.getVersion());
        assertEquals(3, appointment.getTimedVersion());
    }

    @Test
    void theOldTimeIsTheOneThatThePatientKnows() {
        appointment.told();
        appointment.moveTo(slot("2026-12-02", "11:00"), NOW);
        appointment.moveTo(slot("2026-12-03", "12:00"), NOW);
        assertEquals(LocalDate.of(2026, 12, 1), appointment.getPreviousDate());
    }

    @Test
    void anAnswerLeavesTheVersionOfTheTime() {
        appointment.requestChange(NOW);
        appointment.confirm(NOW);
        assertEquals(3, appointment.getVersion());
        assertEquals(1, appointment.getTimedVersion());
    }

    @Test
    void whatIsCancelledStaysSo() {
        appointment.cancel(NOW);
        IllegalAppointmentMove refused =
                assertThrows(IllegalAppointmentMove.class, () -> appointment.moveTo(slot("2026-12-02", "11:00"), NOW));
        assertEquals("An appointment that is CANCELLED cannot become BOOKED", refused.getMessage());
        assertThrows(IllegalAppointmentMove.class, () -> appointment.confirm(NOW));
        assertEquals(2, appointment.getVersion());
    }

    @Test
    void aNewRowOfAnotherApplicationIsToldAsNew() {
        assertEquals(ForeignChange.NEW, appointment.takeOver(slot("2026-12-01", "10:30"), null, NOW));
        assertEquals(1, appointment.getVersion());
    }

    @Test
    void aRowThatNobodyChangedIsNotToldAgain() {
        appointment.told();
        assertEquals(ForeignChange.NOTHING_TO_TELL, appointment.takeOver(slot("2026-12-01", "10:30"), null, NOW));
    }

    @Test
    void aRowThatWasCancelledBeforeAnybodyToldOfItIsNotTold() {
        appointment.cancel(NOW);
        assertEquals(ForeignChange.NOTHING_TO_TELL, appointment.takeOver(slot("2026-12-01", "10:30"), null, NOW));
    }

    @Test
    void aRowThatWasCancelledIsToldOnce() {
        appointment.told();
        appointment.cancel(NOW);
        assertEquals(ForeignChange.CANCELLED, appointment.takeOver(slot("2026-12-01", "10:30"), null, NOW));
        appointment.told();
        assertEquals(ForeignChange.NOTHING_TO_TELL, appointment.takeOver(slot("2026-12-01", "10:30"), null, NOW));
    }

    @Test
    void anAnswerDoesNotHoldForATimeThatAnotherApplicationHasWritten() {
        appointment.confirm(NOW);
        appointment.told();
        appointment.moveTo(slot("2026-12-02", "11:00"), NOW);
        appointment.confirm(NOW);
        assertEquals(ForeignChange.MOVED, appointment.takeOver(slot("2026-12-02", "11:00"), null, NOW));
        assertEquals(AppointmentStatus.BOOKED, appointment.getStatus());
    }

    private static Slot slot(String date, String time) {
        LocalDate day = LocalDate.parse(date);
        LocalTime clock = LocalTime.parse(time);
        return new Slot(day, clock, KOLKATA, day.atTime(clock).atZone(KOLKATA).toInstant(), 30);
    }
}
