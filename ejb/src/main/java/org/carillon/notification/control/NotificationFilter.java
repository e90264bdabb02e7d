package org.carillon.notification.control;

import java.time.Instant;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Status;
import org.jspecify.annotations.Nullable;

/**
 * What to find in the history; null means any.
 *
 * @param recipient E.164
 * @param from created at or after
 * @param to created before
 */
public record NotificationFilter(
        @Nullable Kind kind,
        @Nullable NotificationType type,
        @Nullable Status status,
        @Nullable Long userId,
        @Nullable Long patientId,
        @Nullable String recipient,
        @Nullable UUID appointment,
        @Nullable UUID batch,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** The same among the notifications of one appointment. */
    public NotificationFilter about(UUID appointmentId) {
        return new NotificationFilter(kind, type, status, userId, patientId, recipient, appointmentId, batch, from, to);
    }
}
