package org.carillon.consent.entity;

import org.carillon.notification.entity.NotificationType;

/** What messages are for, as far as somebody may want some and not others. */
public enum Purpose {
    /** Every message by this channel. */
    ANY,
    /** That an appointment was made, moved, cancelled, and answers to what the patient wrote. */
    APPOINTMENT,
    REMINDER,
    /** All else. */
    NOTIFICATION;

    public static Purpose of(NotificationType type) {
        return switch (type) {
            case CONFIRMATION, CANCELLATION, RESCHEDULE, ACKNOWLEDGEMENT -> APPOINTMENT;
            case REMINDER -> REMINDER;
            default -> NOTIFICATION;
        };
    }

    public boolean covers(Purpose other) {
        return this == ANY || this == other;
    }
}
