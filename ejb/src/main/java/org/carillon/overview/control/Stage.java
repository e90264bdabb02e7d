package org.carillon.overview.control;

import org.carillon.notification.entity.Status;

/** How far a message is, in the few words of an overview. */
public enum Stage {
    /** For its time, for better hours, or for the provider. */
    WAITING,
    /** Nobody knows yet whether the provider has it. */
    UNKNOWN,
    /** The provider or the carrier has it. */
    SENT,
    DELIVERED,
    FAILED,
    /** Canceled, or not wanted by its recipient. */
    NOT_SENT;

    public static Stage of(Status status) {
        return switch (status) {
            case SCHEDULED, HELD, QUEUED, SENDING -> WAITING;
            case UNKNOWN -> UNKNOWN;
            case ACCEPTED, SENT -> SENT;
            case DELIVERED, READ -> DELIVERED;
            case FAILED, UNDELIVERED, EXPIRED -> FAILED;
            case CANCELED, SUPPRESSED -> NOT_SENT;
        };
    }
}
