package org.carillon.notification.entity;

/** Who moved a notification. */
public enum Source {
    API,
    DELIVERY,
    RECEIPT,
    JANITOR,
    SWEEP
}
