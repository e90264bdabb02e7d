package org.carillon.event.entity;

/** What an event did here. */
public enum Effect {
    BOOKED,
    RESCHEDULED,
    CANCELLED,
    /** What it tells was known. */
    NOTHING_NEW,
    /** A cancellation of what was never booked here: a booking that comes later is not made. */
    CANCELLED_EARLY,
    /** It tells of an appointment that was cancelled before: on the work list. */
    CANCELLED_BEFORE
}
