package org.carillon.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.notification.control.PriceOfMessage;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Finds one message by our id or the provider's. */
@ApplicationScoped
public class MessageStatus {

    @Inject
    NotificationHistory history;

    @Inject
    PriceOfMessage prices;

    CompletionStage<MessageStatusAnswer> of(String idOrSid) {
        return prices.priced(found(idOrSid)).thenApply(MessageStatusAnswer::of);
    }

    SMSNotification found(String idOrSid) {
        return history.byIdOrSid(idOrSid)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no message with this id or SID"));
    }
}
