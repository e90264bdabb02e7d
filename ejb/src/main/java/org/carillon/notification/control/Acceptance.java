package org.carillon.notification.control;

import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;

/** A message that is about to be stored: the row, the event of its birth and the request it came from. */
public record Acceptance(SendCommand command, SMSNotification notification, StatusEvent birth) {

    boolean hasKey() {
        return command.idempotencyKey() != null;
    }

    /** Nobody waits for more than "queued". */
    boolean answeredAtOnce() {
        return command.patience().isZero() || notification.getStatus() != Status.QUEUED;
    }

    /** The same, born to somebody who does not want it. */
    Acceptance unwanted(Suppression why) {
        return new Acceptance(command, notification, notification.unwanted(why.code(), why.reason(), Source.API));
    }
}
