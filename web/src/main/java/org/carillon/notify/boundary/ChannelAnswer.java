package org.carillon.notify.boundary;

import java.util.Locale;
import java.util.UUID;
import org.carillon.notification.control.SendAnswer;
import org.carillon.notification.entity.Status;
import org.carillon.notify.control.ChannelOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notice on one channel.
 *
 * @param channel sms, whatsapp, email or in_app
 * @param id of the notification; null where there is none, since the user cannot be reached so
 * @param status delivered for what is shown in the application, the provider's word, or queued, held, scheduled, suppressed, failed
 */
@Schema(name = "ChannelOutcome")
public record ChannelAnswer(
        String channel,
        boolean success,
        @Nullable UUID id,
        @Nullable String messageSid,
        String status,
        @Nullable String to,
        @Nullable String code,
        @Nullable String error) {

    static ChannelAnswer of(ChannelOutcome outcome) {
        String channel = outcome.kind().name().toLowerCase(Locale.ROOT);
        SendAnswer answer = outcome.answer();
        if (answer == null) {
            return new ChannelAnswer(channel, false, null, null, "failed", null, "no_address", outcome.reason());
        }
        return new ChannelAnswer(
                channel,
                succeeded(answer.status()),
                answer.id(),
                answer.sid(),
                word(answer),
                answer.to(),
                answer.errorCode(),
                answer.errorMessage());
    }

    private static boolean succeeded(Status status) {
        return switch (status) {
            case FAILED, UNDELIVERED, EXPIRED, CANCELED, SUPPRESSED -> false;
            case QUEUED, SCHEDULED, HELD, SENDING, UNKNOWN, ACCEPTED, SENT, DELIVERED, READ -> true;
        };
    }

    private static String word(SendAnswer answer) {
        String provider = answer.providerStatus();
        return switch (answer.status()) {
            case ACCEPTED -> provider == null ? "accepted" : provider;
            case SENDING, UNKNOWN -> "queued";
            default -> answer.status().name().toLowerCase(Locale.ROOT);
        };
    }
}
