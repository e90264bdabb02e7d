package org.carillon.reminder.control;

import java.time.Instant;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.reminder.entity.Reminder;
import org.jspecify.annotations.Nullable;

/** Whether a reminder that is due is still true; another application can have changed the appointment behind our back. */
final class Judgement {

    private Judgement() {}

    /** If not, the reminder is moved on with the reason. */
    static boolean stillHolds(Reminder reminder, Appointment appointment, Instant now) {
        Instant start = appointment.getStartsAt();
        if (appointment.getStatus() == AppointmentStatus.CANCELLED) {
            reminder.voided("the appointment was cancelled", now);
        } else if (start == null || appointment.getTimedVersion() != reminder.getAppointmentVersion()) {
            reminder.voided("the appointment was moved", now);
        } else if (!start.isAfter(now)) {
            reminder.missed(now);
        } else if (isBlank(appointment.getPatientName())) {
            reminder.failed(null, "the appointment has no patient's name", now);
        } else {
            return true;
        }
        return false;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
