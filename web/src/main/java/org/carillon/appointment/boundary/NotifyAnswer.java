package org.carillon.appointment.boundary;

import jakarta.ws.rs.core.Response;
import org.carillon.idempotency.boundary.Answers;
import org.carillon.idempotency.entity.KeptAnswer;
import org.carillon.notification.boundary.FailedSend;
import org.carillon.notification.boundary.SmsAnswer;
import org.carillon.notification.control.SendAnswer;
import org.carillon.notification.entity.Status;

/** What became of a message of an appointment, answered as every single send is. */
final class NotifyAnswer {

    private NotifyAnswer() {}

    static KeptAnswer of(SendAnswer answer) {
        String sid = answer.sid();
        if (sid != null) {
            return Answers.of(Response.Status.OK.getStatusCode(), SmsAnswer.sent(answer, sid), null, null);
        }
        return answer.status() == Status.FAILED || answer.status() == Status.SUPPRESSED
                ? Answers.of(FailedSend.problemOf(answer))
                : Answers.of(
                        Response.Status.ACCEPTED.getStatusCode(),
                        SmsAnswer.waiting(answer),
                        null,
                        "/api/notifications/" + answer.id());
    }
}
