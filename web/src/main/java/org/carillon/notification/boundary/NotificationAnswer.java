package org.carillon.notification.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A notification with all that is known of it.
 *
 * @param status ours; {@code providerStatus} is the provider's last word
 * @param externalId the provider's id
 * @param recipientValid whether the number lies in a range that its country uses
 * @param price negative for a charge
 * @param dueAt when it may go out at the earliest
 * @param holdReason why it is held; null if it is not
 * @param uselessAfter not sent any more from then on
 * @param content what goes with the text; in the answer for one notification only
 * @param call how it went, if it is a call; in the answer for one notification only
 * @param events its history; in the answer for one notification only
 */
@Schema(name = "Notification")
public record NotificationAnswer(
        UUID id,
        String kind,
        String type,
        String status,
        @Nullable Long userId,
        String toPhone,
        boolean recipientValid,
        @Nullable String from,
        String message,
        String encoding,
        int segments,
        @Nullable String provider,
        @Nullable String externalId,
        @Nullable String providerStatus,
        @Nullable String errorCode,
        @Nullable String error,
        @Nullable String price,
        @Nullable String priceUnit,
        int attempts,
        String createdBy,
        @Nullable UUID retryOf,
        @Nullable UUID appointmentId,
        Instant dueAt,
        @Nullable String holdReason,
        Instant uselessAfter,
        Instant createdAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        Instant updatedAt,
        @Nullable Long departmentId,
        @Nullable UUID batchId,
        @Nullable Integer batchRow,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ContentAnswer content,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CallDetails call,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<EventAnswer> events) {

    /** Without its events. */
    public static NotificationAnswer of(SMSNotification row) {
        return of(row, null, null, null);
    }

    static NotificationAnswer of(
            SMSNotification row,
            @Nullable ContentAnswer content,
            @Nullable CallDetails call,
            @Nullable List<EventAnswer> events) {
        return new NotificationAnswer(
                row.getId(),
                Words.of(row.getKind()),
                Words.of(row.getType()),
                Words.of(row.getStatus()),
                row.getUserId(),
                row.getRecipient(),
                row.isRecipientValid(),
                row.getSender(),
                row.getBody(),
                row.getEncoding(),
                row.getSegments(),
                row.getProvider(),
                row.getProviderSid(),
                row.getProviderStatus(),
                row.getErrorCode(),
                row.getErrorMessage(),
                price(row.getPrice()),
                row.getPriceUnit(),
                row.getAttempts(),
                row.getCreatedBy(),
                row.getRetryOf(),
                row.getAppointment(),
                row.getDueAt(),
                row.getHoldReason(),
                row.getUselessAfter(),
                row.getCreatedAt(),
                row.getAcceptedAt(),
                row.getSentAt(),
                row.getDeliveredAt(),
                row.getUpdatedAt(),
                row.getDepartmentId(),
                row.getBatchId(),
                row.getBatchRow(),
                content,
                call,
                events);
    }

    /** Without the zeros that the database adds: {@code -0.0075}. */
    public static @Nullable String price(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }
}
