package org.carillon.batch.boundary;

import java.util.Locale;
import java.util.UUID;
import org.carillon.batch.control.BatchHistory;
import org.carillon.batch.entity.StagedRow;
import org.carillon.notification.entity.SMSNotification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of a batch as it stands.
 *
 * @param state refused, waiting (not in the outbox yet), or the status of its message
 * @param to as written
 * @param recipient as it is sent to; null where it could not be read
 * @param text null where it is the message of the batch as it stands
 * @param error why it was refused or failed; null if it was not
 */
@Schema(name = "BatchRow")
public record RowAnswer(
        int row,
        @Nullable Integer line,
        String state,
        @Nullable String to,
        @Nullable String recipient,
        @Nullable Long userId,
        @Nullable String text,
        int segments,
        @Nullable UUID notificationId,
        @Nullable String messageSid,
        @Nullable String code,
        @Nullable String error) {

    static RowAnswer of(BatchHistory.RowState state) {
        StagedRow row = state.row();
        SMSNotification sent = state.notification();
        return new RowAnswer(
                row.getNumber(),
                row.getLine(),
                sent != null ? sent.getStatus().name().toLowerCase(Locale.ROOT) : row.isGood() ? "waiting" : "refused",
                row.getWritten(),
                row.getRecipient(),
                row.getUserId(),
                row.getText(),
                row.getSegments(),
                sent == null ? null : sent.getId(),
                sent == null ? null : sent.getProviderSid(),
                sent == null ? row.getCode() : sent.getErrorCode(),
                sent == null ? row.getReason() : sent.getErrorMessage());
    }
}
