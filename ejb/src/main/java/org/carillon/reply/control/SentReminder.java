package org.carillon.reply.control;

import java.time.Instant;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;

/**
 * The last reminder of an appointment that went to a number.
 *
 * @param notification its id, whose order is the order of time
 * @param moved whether the appointment got another time since
 * @param answered whether it was answered before
 */
record SentReminder(UUID notification, Appointment appointment, boolean moved, boolean answered) {

    boolean isCancelled() {
        return appointment.getStatus() == AppointmentStatus.CANCELLED;
    }

    boolean hasBegun(Instant at) {
        Instant start = appointment.getStartsAt();
        return start == null || !start.isAfter(at);
    }

    /** Whether an answer at this time can still have its effect. */
    boolean isOpen(Instant at) {
        return !isCancelled() && !moved && !hasBegun(at);
    }
}
