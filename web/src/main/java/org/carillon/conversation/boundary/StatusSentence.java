package org.carillon.conversation.boundary;

import org.carillon.notification.entity.SMSNotification;
import org.jspecify.annotations.Nullable;

/** Where a message stands, as people say it. */
final class StatusSentence {

    private StatusSentence() {}

    static String of(SMSNotification message) {
        return switch (message.getStatus()) {
            case SCHEDULED -> "Scheduled";
            case HELD -> because("Held back", message.getHoldReason());
            case QUEUED -> "Waiting to be sent";
            case SENDING -> "Being sent";
            case UNKNOWN -> "Not known yet whether it was sent";
            case ACCEPTED -> "Handed to the provider";
            case SENT -> "Sent";
            case DELIVERED -> "Delivered";
            case READ -> "Read";
            case UNDELIVERED -> because("Not delivered", message.getErrorMessage());
            case FAILED -> because("Failed", message.getErrorMessage());
            case CANCELED -> "Canceled";
            case EXPIRED -> because("Not sent in time", message.getErrorMessage());
            case SUPPRESSED -> because("Not sent", message.getErrorMessage());
        };
    }

    private static String because(String what, @Nullable String why) {
        return why == null ? what : what + ": " + why;
    }
}
