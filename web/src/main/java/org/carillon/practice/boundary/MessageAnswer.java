package org.carillon.practice.boundary;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.notification.boundary.StatusWord;
import org.carillon.notification.entity.SMSNotification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message of the practice's history.
 *
 * @param id ours
 * @param messageId the provider's; null as long as it has not answered
 * @param direction {@code sent} or {@code received}
 * @param from the sender ID or number; null where none was known
 * @param segments null for a received one
 * @param provider null as long as none has it
 * @param createdAt when it was made, or came
 */
@Schema(name = "PracticeMessage")
public record MessageAnswer(
        UUID id,
        @Nullable String messageId,
        String direction,
        String to,
        @Nullable String from,
        String message,
        String status,
        @Nullable Integer segments,
        @Nullable Long patientId,
        @Nullable String provider,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt) {

    static MessageAnswer of(SMSNotification row) {
        return new MessageAnswer(
                row.getId(),
                row.getProviderSid(),
                "sent",
                row.getRecipient(),
                row.getSender(),
                row.getBody(),
                StatusWord.of(row),
                row.getSegments(),
                row.getPatientId(),
                small(row.getProvider()),
                row.getErrorMessage(),
                row.getCreatedAt(),
                row.getSentAt(),
                row.getDeliveredAt());
    }

    static MessageAnswer of(InboundMessage row) {
        return new MessageAnswer(
                row.getId(),
                row.getProviderSid(),
                "received",
                row.getRecipient(),
                row.getSender(),
                row.getBody(),
                "received",
                null,
                row.getPatientId(),
                small(row.getProvider()),
                null,
                row.getReceivedAt(),
                null,
                null);
    }

    private static @Nullable String small(@Nullable String word) {
        return word == null ? null : word.toLowerCase(Locale.ROOT);
    }
}
