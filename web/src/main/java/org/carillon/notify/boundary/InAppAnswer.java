package org.carillon.notify.boundary;

import java.time.Instant;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.provider.control.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A notification in the application itself.
 *
 * @param title null where the message says all
 * @param readAt null while it is not read
 */
@Schema(name = "InAppNotification")
public record InAppAnswer(
        UUID id,
        @Nullable String title,
        String message,
        boolean read,
        String createdBy,
        Instant createdAt,
        @Nullable Instant readAt) {

    static InAppAnswer of(SMSNotification row, @Nullable Content content) {
        boolean read = row.getStatus() == Status.READ;
        return new InAppAnswer(
                row.getId(),
                content == null ? null : content.subject(),
                row.getBody(),
                read,
                row.getCreatedBy(),
                row.getCreatedAt(),
                read ? row.getUpdatedAt() : null);
    }
}
