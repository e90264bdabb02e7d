package org.carillon.notification.boundary;

import java.time.Instant;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of the communication log (B7), with the columns of its document's table.
 *
 * @param type sms, whatsapp, call or email, as the document's table has it; {@code kind} is the same
 */
@Schema(name = "Communication")
public record CommunicationAnswer(
        UUID id,
        @Nullable Long userId,
        String type,
        String kind,
        String toPhone,
        String message,
        @Nullable String externalId,
        String status,
        @Nullable String error,
        Instant createdAt) {

    static CommunicationAnswer of(SMSNotification row) {
        return new CommunicationAnswer(
                row.getId(),
                row.getUserId(),
                Words.of(row.getKind()),
                Words.of(row.getKind()),
                row.getRecipient(),
                row.getBody(),
                row.getProviderSid(),
                StatusWord.of(row),
                row.getErrorMessage(),
                row.getCreatedAt());
    }
}
