package org.carillon.provider.control;

/** How far a provider says that a message has come. */
public enum Progress {
    /** Taken: queued, accepted, scheduled or being sent. */
    ACCEPTED,
    /** Handed to the carrier. */
    SENT,
    DELIVERED,
    READ,
    UNDELIVERED,
    FAILED,
    CANCELED
}
