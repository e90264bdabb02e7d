package org.carillon.event.entity;

/** What happened in the other application. */
public enum EventKind {
    BOOKED,
    RESCHEDULED,
    CANCELLED
}
