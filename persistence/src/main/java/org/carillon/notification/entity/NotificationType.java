package org.carillon.notification.entity;

/** What a notification is about. */
public enum NotificationType {
    CONFIRMATION,
    CANCELLATION,
    RESCHEDULE,
    REMINDER,
    /** Answers what a patient has replied. */
    ACKNOWLEDGEMENT,
    CUSTOM
}
