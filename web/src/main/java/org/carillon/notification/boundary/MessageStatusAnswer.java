package org.carillon.notification.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a message is (B5, C4).
 *
 * @param sid the provider's id; null as long as the provider has not accepted
 * @param price negative for a charge; null as long as the provider has not told it
 */
@Schema(name = "MessageStatus")
@JsonPropertyOrder({"success", "sid", "status", "to", "from", "date_sent", "price"})
public record MessageStatusAnswer(
        boolean success,
        @Nullable String sid,
        String status,
        String to,
        @Nullable String from,
        @Nullable Instant dateSent,
        @Nullable String price,
        @Nullable String error,
        @Nullable String errorCode,
        UUID id) {

    static MessageStatusAnswer of(SMSNotification row) {
        Instant sent = row.getSentAt();
        return new MessageStatusAnswer(
                true,
                row.getProviderSid(),
                StatusWord.of(row),
                row.getRecipient(),
                row.getSender(),
                sent == null ? null : sent.truncatedTo(ChronoUnit.SECONDS),
                NotificationAnswer.price(row.getPrice()),
                row.getErrorMessage(),
                row.getErrorCode(),
                row.getId());
    }
}
