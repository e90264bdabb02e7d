package org.carillon.agenda.page;

import java.util.Locale;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.reminder.entity.Reminder;
import org.carillon.reminder.entity.ReminderStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that a patient was to be told.
 *
 * @param what key of the text that names it
 * @param status key of the text that names its status
 * @param tone of the badge
 * @param message that it was told by; null if there is none
 */
public record Told(
        String what, String status, String tone, @Nullable UUID message) {

    static Told of(SMSNotification message) {
        return new Told(
                "type." + word(message.getType()),
                key(message.getStatus()),
                tone(message.getStatus()),
                message.getId());
    }

    /** @param message that was made of it; null if there is none */
    static Told of(Reminder reminder, @Nullable SMSNotification message) {
        ReminderStatus status = reminder.getStatus();
        return status == ReminderStatus.SENT && message != null
                ? of(message)
                : new Told("type.reminder", "reminder." + word(status), tone(status), reminder.getNotification());
    }

    static String key(Status status) {
        return "message." + word(status);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String tone(Status status) {
        return switch (status) {
            case DELIVERED, READ -> "good";
            case FAILED, UNDELIVERED, EXPIRED, SUPPRESSED -> "bad";
            case UNKNOWN, HELD -> "wait";
            case SCHEDULED, QUEUED, SENDING, ACCEPTED, SENT, CANCELED -> "plain";
        };
    }

    private static String tone(ReminderStatus status) {
        return switch (status) {
            case FAILED, MISSED -> "bad";
            case PLANNED, SENT, VOID, SKIPPED -> "plain";
        };
    }
}
