package org.carillon.voice.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carillon.notification.boundary.CallDetails;
import org.carillon.notification.boundary.NotificationAnswer;
import org.carillon.notification.control.CallStory;
import org.carillon.notification.entity.SMSNotification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a call went (B4).
 *
 * @param sid the provider's id; null as long as the provider has not accepted
 * @param duration seconds; null as long as it is not over
 * @param startTime when it was answered or, once the provider was asked, when it was dialled; null if neither is known
 * @param answeredNumber which phone answered; null if none did
 * @param acknowledgements keys pressed, in their order
 * @param price negative for a charge; null as long as the provider has not told it
 */
@Schema(name = "CallStatus")
@JsonPropertyOrder({"success", "sid", "status", "to", "from", "duration", "start_time", "end_time"})
public record CallStatusAnswer(
        boolean success,
        @Nullable String sid,
        String status,
        String to,
        @Nullable String from,
        @Nullable Integer duration,
        @Nullable Instant startTime,
        @Nullable Instant endTime,
        @Nullable String answeredNumber,
        List<CallDetails.Acknowledged> acknowledgements,
        @Nullable String price,
        @Nullable String priceUnit,
        @Nullable String error,
        @Nullable String errorCode,
        UUID id) {

    static CallStatusAnswer of(SMSNotification row, CallStory story) {
        CallDetails details = CallDetails.of(story);
        return new CallStatusAnswer(
                true,
                row.getProviderSid(),
                CallStatusWord.of(row, story),
                row.getRecipient(),
                row.getSender(),
                details.duration(),
                details.startTime(),
                details.endTime(),
                details.answeredNumber(),
                details.acknowledgements(),
                NotificationAnswer.price(row.getPrice()),
                row.getPrice() == null ? null : row.getPriceUnit(),
                row.getErrorMessage(),
                row.getErrorCode(),
                row.getId());
    }
}
