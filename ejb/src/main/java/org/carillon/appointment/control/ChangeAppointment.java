package org.carillon.appointment.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.appointment.entity.Patient;
import org.carillon.appointment.entity.Slot;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What happens to a booked appointment; each fails with ILLEGAL_STATUS where its status does not allow it. */
@Stateless
public class ChangeAppointment {

    @Inject
    private LockedAppointments appointments;

    @Inject
    private Clinics clinics;

    @Inject
    private Announcements announcements;

    @Inject
    private Clock clock;

    /** Gives it another time, and tells the patient; the same time again changes nothing. */
    public AppointmentOutcome reschedule(String bookingId, @Nullable Integer version, NewTime wish, String by) {
        return change(bookingId, version, wish, Correction.NONE, by);
    }

    /**
     * Gives it another time, and corrects who comes; only another time is told to the patient.
     *
     * @param version what the caller has seen, else VERSION_CONFLICT; null if it does not matter
     */
    public AppointmentOutcome change(
            String bookingId, @Nullable Integer version, NewTime wish, Correction correction, String by) {
        Instant now = clock.instant();
        Appointment appointment = appointments.byBookingId(bookingId, version);
        refuseUnless(appointment, AppointmentStatus.BOOKED, "changed");
        Place place = clinics.placeOf(
                appointment.getClinic(),
                wish.zone() == null ? appointment.getZone() : wish.zone(),
                appointment.getRegion());
        if (!correction.equals(Correction.NONE)) {
            correct(appointment, correction, place, now);
        }
        int minutes = wish.durationMinutes() == null ? appointment.getDurationMinutes() : wish.durationMinutes();
        Slot slot = Slots.of(
                wish.date() == null ? appointment.getDate() : wish.date(),
                wish.time() == null ? appointment.getTime() : wish.time(),
                place.zone(),
                minutes);
        Instant oldStart = appointment.getStartsAt();
        if (slot.startsAt().equals(oldStart) && place.zone().equals(appointment.getZone())) {
            if (minutes != appointment.getDurationMinutes()) {
                appointment.last(minutes, now);
            }
            appointment.told();
            return new AppointmentOutcome(appointment, null);
        }
        Slots.refuseUnlessBookable(slot, now);
        appointment.moveTo(slot, now);
        return announcements.of(appointment, Change.RESCHEDULED, oldStart, by);
    }

    public AppointmentOutcome cancel(String bookingId, @Nullable Integer version, String by) {
        Appointment appointment = appointments.byBookingId(bookingId, version);
        refuseUnless(appointment, AppointmentStatus.CANCELLED, "cancelled");
        appointment.cancel(clock.instant());
        return announcements.of(appointment, Change.CANCELLED, null, by);
    }

    /** The patient says yes; once more changes nothing. */
    public AppointmentOutcome confirm(UUID id, String by) {
        Appointment appointment = appointments.byId(id);
        if (appointment.getStatus() == AppointmentStatus.CONFIRMED) {
            return new AppointmentOutcome(appointment, null);
        }
        refuseUnless(appointment, AppointmentStatus.CONFIRMED, "confirmed");
        appointment.confirm(clock.instant());
        return announcements.of(appointment, Change.CONFIRMED, null, by);
    }

    /** The patient asks for another time; once more changes nothing. */
    public AppointmentOutcome requestChange(UUID id, String by) {
        Appointment appointment = appointments.byId(id);
        if (appointment.getStatus() == AppointmentStatus.CHANGE_REQUESTED) {
            return new AppointmentOutcome(appointment, null);
        }
        refuseUnless(appointment, AppointmentStatus.CHANGE_REQUESTED, "asked to be changed");
        appointment.requestChange(clock.instant());
        return announcements.of(appointment, Change.CHANGE_REQUESTED, null, by);
    }

    private static void correct(Appointment appointment, Correction correction, Place place, Instant now) {
        Patient patient = correction.patientOf(appointment);
        appointment.correct(
                patient,
                correction.doctorOf(appointment),
                correction.departmentOf(appointment),
                UsablePhone.of(patient.phone(), patient.otherPhones(), place.region())
                        .orElse(null),
                now);
    }

    private static void refuseUnless(Appointment appointment, AppointmentStatus next, String verb) {
        if (!appointment.getStatus().mayBecome(next)) {
            throw Problem.of(
                    ProblemCode.ILLEGAL_STATUS,
                    "An appointment that is " + appointment.getStatus() + " cannot be " + verb);
        }
    }
}
