package org.carillon.notification.boundary;

import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;

/** A status in the documents' words: lower case, and the provider's own word as long as it only has accepted. */
public final class StatusWord {

    private StatusWord() {}

    public static String of(SMSNotification notification) {
        String provider = notification.getProviderStatus();
        return notification.getStatus() == Status.ACCEPTED && provider != null
                ? provider
                : Words.of(notification.getStatus());
    }

    /** To whoever has just sent it, a message that is on its way here is queued. */
    static String ofWaiting(Status status) {
        return switch (status) {
            case QUEUED, SENDING, UNKNOWN, ACCEPTED -> "queued";
            default -> Words.of(status);
        };
    }
}
