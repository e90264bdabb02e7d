package org.carillon.notification.boundary;

import java.time.Instant;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of the message history (C8).
 *
 * @param type sms or whatsapp
 * @param id ours
 */
@Schema(name = "HistoryEntry")
public record HistoryAnswer(
        @Nullable String messageSid,
        String to,
        String type,
        String status,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable String error,
        UUID id) {

    static HistoryAnswer of(SMSNotification row) {
        return new HistoryAnswer(
                row.getProviderSid(),
                row.getRecipient(),
                Words.of(row.getKind()),
                StatusWord.of(row),
                row.getSentAt(),
                row.getDeliveredAt(),
                row.getErrorMessage(),
                row.getId());
    }
}
