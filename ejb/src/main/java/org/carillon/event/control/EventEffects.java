package org.carillon.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.carillon.appointment.control.AppointmentBook;
import org.carillon.appointment.control.AppointmentOutcome;
import org.carillon.appointment.control.BookAppointment;
import org.carillon.appointment.control.Booking;
import org.carillon.appointment.control.ChangeAppointment;
import org.carillon.appointment.control.NewTime;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.event.control.ApplyEvent.Applied;
import org.carillon.event.entity.Effect;
import org.carillon.event.entity.EventBooking;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.worklist.control.Worklist;
import org.carillon.worklist.entity.WorkItemKind;
import org.jspecify.annotations.Nullable;

/** What an event does, by what is known of its appointment. Events bear no number, so their order can only be guessed: see docs/events.md. */
@ApplicationScoped
public class EventEffects {

    @Inject
    private AppointmentBook appointments;

    @Inject
    private BookAppointment bookings;

    @Inject
    private ChangeAppointment changes;

    @Inject
    private Worklist worklist;

    Applied of(ReceivedEvent event, EventBooking booking) {
        Optional<Appointment> known = appointments.byBookingId(event.bookingId());
        boolean cancelled = booking.isCancelledEarly()
                || known.filter(found -> found.getStatus() == AppointmentStatus.CANCELLED)
                        .isPresent();
        UUID id = known.map(Appointment::getId).orElse(null);
        return switch (event.kind()) {
            case CANCELLED -> cancelled ? new Applied(Effect.NOTHING_NEW, id) : cancel(event, booking, id);
            case BOOKED -> {
                if (cancelled) {
                    yield cancelledBefore(event, id);
                }
                yield id == null ? book(event) : new Applied(Effect.NOTHING_NEW, id);
            }
            case RESCHEDULED -> {
                if (cancelled) {
                    yield cancelledBefore(event, id);
                }
                yield id == null ? book(event) : reschedule(event, id);
            }
        };
    }

    private Applied cancel(ReceivedEvent event, EventBooking booking, @Nullable UUID id) {
        if (id == null) {
            booking.cancelEarly();
            return new Applied(Effect.CANCELLED_EARLY, null);
        }
        changes.cancel(event.bookingId(), null, event.name().client());
        return new Applied(Effect.CANCELLED, id);
    }

    private Applied book(ReceivedEvent event) {
        Booking booking = event.booking();
        if (booking == null) {
            throw Problem.of(
                    ProblemCode.NOT_FOUND,
                    "There is no appointment " + event.bookingId()
                            + ": send the event booked first, or all of the appointment with this one");
        }
        return new Applied(Effect.BOOKED, bookings.book(booking).appointment().getId());
    }

    private Applied reschedule(ReceivedEvent event, UUID id) {
        NewTime time = event.time();
        if (time == null) {
            throw new IllegalArgumentException("a rescheduled event without a time");
        }
        AppointmentOutcome outcome = changes.change(
                event.bookingId(), null, time, event.correction(), event.name().client());
        return new Applied(outcome.notification() == null ? Effect.NOTHING_NEW : Effect.RESCHEDULED, id);
    }

    private Applied cancelledBefore(ReceivedEvent event, @Nullable UUID id) {
        Booking booking = event.booking();
        String phone = booking == null ? null : booking.patient().phone();
        worklist.add(
                WorkItemKind.LATE_EVENT,
                id,
                null,
                null,
                phone == null ? "" : phone,
                "The booking " + event.bookingId() + " was cancelled before the event "
                        + event.name().event() + " (" + event.kind() + ") of "
                        + event.name().client()
                        + " came, so nobody was told of it. If it holds, book it under another booking id");
        return new Applied(Effect.CANCELLED_BEFORE, id);
    }
}
