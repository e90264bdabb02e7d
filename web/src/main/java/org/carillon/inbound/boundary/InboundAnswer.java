package org.carillon.inbound.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carillon.inbound.entity.Handling;
import org.carillon.inbound.entity.InboundMessage;
import org.jspecify.annotations.Nullable;

/**
 * A message to us, as it is read.
 *
 * @param handledAs what it turned out to be, such as {@code confirmed}; null while that is open
 * @param appointmentId the appointment that it is about
 * @param notificationId the reminder that it answers
 * @param patientId who wrote it; null if that is not known
 */
public record InboundAnswer(
        UUID id,
        String provider,
        @Nullable String messageSid,
        String kind,
        String from,
        String to,
        String body,
        List<String> mediaUrls,
        Instant receivedAt,
        @Nullable String handledAs,
        @Nullable Instant handledAt,
        @Nullable UUID appointmentId,
        @Nullable UUID notificationId,
        @Nullable Long patientId) {

    public static InboundAnswer of(InboundMessage message) {
        return new InboundAnswer(
                message.getId(),
                message.getProvider(),
                message.getProviderSid(),
                message.getKind().name().toLowerCase(Locale.ROOT),
                message.getSender(),
                message.getRecipient(),
                message.getBody(),
                message.getMediaUrls(),
                message.getReceivedAt(),
                word(message.getHandledAs()),
                message.getHandledAt(),
                message.getAppointmentId(),
                message.getNotificationId(),
                message.getPatientId());
    }

    private static @Nullable String word(@Nullable Handling handling) {
        return handling == null ? null : handling.name().toLowerCase(Locale.ROOT);
    }
}
