package org.carillon.reminder.boundary;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.carillon.reminder.entity.Reminder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of the reminder ledger.
 *
 * @param appointmentVersion that brought the time which it reminds of
 * @param status {@code planned}, {@code sent}, {@code failed}, {@code void}, {@code missed} or {@code skipped}
 * @param notificationId the message that was made of it
 * @param reason why it was not sent
 */
@Schema(name = "Reminder")
public record ReminderAnswer(
        UUID id,
        int appointmentVersion,
        UUID ruleId,
        Instant dueAt,
        String status,
        @Nullable UUID notificationId,
        @Nullable String reason,
        Instant updatedAt) {

    static ReminderAnswer of(Reminder reminder) {
        return new ReminderAnswer(
                reminder.getId(),
                reminder.getAppointmentVersion(),
                reminder.getRule(),
                reminder.getDueAt(),
                reminder.getStatus().name().toLowerCase(Locale.ROOT),
                reminder.getNotification(),
                reminder.getReason(),
                reminder.getUpdatedAt());
    }
}
