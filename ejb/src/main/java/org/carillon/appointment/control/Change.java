package org.carillon.appointment.control;

/** What happened to an appointment. */
public enum Change {
    BOOKED,
    RESCHEDULED,
    CANCELLED,
    CONFIRMED,
    CHANGE_REQUESTED
}
