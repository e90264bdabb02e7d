package org.carillon.notification.entity;

/** Who moved a notification. */
public enum Source {
    API,
    /** Carillon by itself: an appointment was changed, or a rule says so. */
    AUTOMATIC,
    DELIVERY,
    RECEIPT,
    JANITOR,
    SWEEP
}
