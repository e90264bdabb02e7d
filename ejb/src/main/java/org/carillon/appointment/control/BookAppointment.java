package org.carillon.appointment.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.NewAppointment;
import org.carillon.appointment.entity.Patient;
import org.carillon.appointment.entity.Slot;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Books, and tells the patient. */
@Stateless
public class BookAppointment {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clinics clinics;

    @Inject
    private Announcements announcements;

    @Inject
    private Clock clock;

    /** Fails, naming the field, for a time that cannot be booked, and with ALREADY_EXISTS for a booking id that is taken. */
    public AppointmentOutcome book(Booking booking) {
        Instant now = clock.instant();
        Place place = clinics.place(booking.clinic(), booking.when().zone(), booking.region());
        When when = booking.when();
        Slot slot = Slots.of(when.date(), when.time(), place.zone(), when.durationMinutes());
        Slots.refuseUnlessBookable(slot, now);
        Patient patient = booking.patient();
        Appointment appointment = new Appointment(
                new NewAppointment(
                        booking.bookingId() == null ? BookingIds.next() : booking.bookingId(),
                        patient,
                        booking.doctorName(),
                        booking.department(),
                        place.clinic(),
                        booking.region(),
                        slot,
                        UsablePhone.of(patient.phone(), patient.otherPhones(), place.region())
                                .orElse(null),
                        booking.bookedBy()),
                now);
        try {
            entities.persist(appointment);
            entities.flush();
        } catch (PersistenceException e) {
            throw Failures.isConstraintViolation(e) ? taken(appointment.getBookingId()) : e;
        }
        return announcements.of(appointment, Change.BOOKED, null, booking.bookedBy());
    }

    private static Problem taken(String bookingId) {
        return Problem.field(ProblemCode.ALREADY_EXISTS, "booking_id", "there is a booking " + bookingId + " already");
    }
}
