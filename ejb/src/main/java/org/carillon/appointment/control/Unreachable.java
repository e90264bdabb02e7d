package org.carillon.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.carillon.appointment.entity.Appointment;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.problem.control.ProblemCode;
import org.carillon.worklist.control.Worklist;
import org.carillon.worklist.entity.WorkItemKind;

/** Puts on the work list that a patient was not told of something, where a person can do better than Carillon. */
@ApplicationScoped
public class Unreachable {

    @Inject
    private Worklist worklist;

    /** Nothing to report where it was sent, is yet to be sent, or where no provider is configured: then nobody is told anything. */
    public void report(Appointment appointment, SMSNotification notification) {
        kindOf(notification)
                .ifPresent(kind -> worklist.add(
                        kind,
                        appointment.getId(),
                        notification.getId(),
                        null,
                        Optional.ofNullable(AppointmentMessages.phoneOf(appointment))
                                .orElse(""),
                        sentence(appointment, notification)));
    }

    private static Optional<WorkItemKind> kindOf(SMSNotification notification) {
        if (notification.getStatus() == Status.SUPPRESSED) {
            return Optional.of(WorkItemKind.OPTED_OUT);
        }
        String code = notification.getErrorCode();
        if (notification.getStatus() != Status.FAILED
                || ProblemCode.NOT_CONFIGURED.code().equals(code)) {
            return Optional.empty();
        }
        return Optional.of(
                ProblemCode.INVALID_PHONE_NUMBER.code().equals(code)
                        ? WorkItemKind.UNUSABLE_PHONE
                        : WorkItemKind.NOT_SENT);
    }

    private static String sentence(Appointment appointment, SMSNotification notification) {
        return "The " + notification.getType().name().toLowerCase(Locale.ROOT) + " of booking "
                + appointment.getBookingId() + " was not sent: " + notification.getErrorMessage();
    }
}
