package org.carillon.reminder.entity;

/** Where a reminder stands. Only one that is PLANNED moves on. */
public enum ReminderStatus {
    PLANNED,
    /** Its message is in the outbox; what becomes of it is told there. */
    SENT,
    /** It could not be sent; the reason says why, and so does the message if there is one. */
    FAILED,
    /** The appointment was moved or cancelled before. */
    VOID,
    /** Nobody sent it in time, and the appointment has begun. */
    MISSED,
    /** It would have been due before the appointment had its time. */
    SKIPPED
}
