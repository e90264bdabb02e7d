package org.carillon.appointment.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.notification.control.AwaitedAnswers;
import org.carillon.notification.control.SendAnswer;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Sends a message of an appointment once more, or for the first time. */
@Stateless
public class NotifyAppointment {

    @Inject
    private LockedAppointments appointments;

    @Inject
    private Announcements announcements;

    @Inject
    private AwaitedAnswers answers;

    /**
     * Fails with ILLEGAL_STATUS for a message that would not be true. Whoever wants to wait for the provider's word does so after the
     * transaction: it is expected from here on.
     */
    public SendAnswer notify(String bookingId, NotificationType type, String by) {
        Appointment appointment = appointments.byBookingId(bookingId, null);
        boolean cancelled = appointment.getStatus() == AppointmentStatus.CANCELLED;
        if (cancelled != (type == NotificationType.CANCELLATION)) {
            throw Problem.of(
                    ProblemCode.ILLEGAL_STATUS,
                    cancelled
                            ? "The appointment is cancelled: only its cancellation can be sent"
                            : "The appointment is not cancelled");
        }
        if (type == NotificationType.RESCHEDULE && appointment.getPreviousDate() == null) {
            throw Problem.of(ProblemCode.ILLEGAL_STATUS, "The appointment was never moved");
        }
        SMSNotification notification = announcements.send(appointment, type, by);
        if (notification.getStatus() == Status.QUEUED) {
            answers.expect(notification.getId());
        }
        return SendAnswer.of(notification);
    }
}
