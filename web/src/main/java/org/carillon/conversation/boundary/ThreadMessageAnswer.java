package org.carillon.conversation.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.carillon.conversation.control.ThreadMessage;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.notification.entity.SMSNotification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message of a conversation.
 *
 * @param direction {@code sent} or {@code received}
 * @param kind {@code sms}, {@code whatsapp} or {@code call}
 * @param type {@code custom}, {@code reminder} and the like; null for what was received
 * @param number the patient's, E.164
 * @param numberLabel what the number is called, if it is not the patient's default one
 * @param status our word, as {@code delivered}; {@code received} for what was received
 * @param statusText the same as people say it, with the reason
 * @param handledAs what a received message turned out to be, such as {@code confirmed}
 * @param createdAt when it was written, or came
 * @param dueAt when it goes out, if it waits for that
 */
@Schema(name = "ConversationMessage")
public record ThreadMessageAnswer(
        UUID id,
        String direction,
        String kind,
        @Nullable String type,
        String text,
        List<String> mediaUrls,
        String number,
        @Nullable String numberLabel,
        @Nullable String provider,
        String status,
        String statusText,
        @Nullable String errorCode,
        @Nullable String handledAs,
        @Nullable Integer segments,
        @Nullable String sentBy,
        @Nullable UUID appointmentId,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt) {

    /** @param labels of those of the patient's numbers that are not the default one */
    static ThreadMessageAnswer of(ThreadMessage message, Map<String, String> labels) {
        String label = labels.get(message.number());
        return message instanceof ThreadMessage.Sent sent
                ? of(sent.notification(), sent.media(), label)
                : of(((ThreadMessage.Received) message).message(), label);
    }

    private static ThreadMessageAnswer of(SMSNotification sent, List<String> media, @Nullable String label) {
        return new ThreadMessageAnswer(
                sent.getId(),
                "sent",
                word(sent.getKind()),
                word(sent.getType()),
                sent.getBody(),
                media,
                sent.getRecipient(),
                label,
                sent.getProvider(),
                word(sent.getStatus()),
                StatusSentence.of(sent),
                sent.getErrorCode(),
                null,
                sent.getSegments(),
                sent.getCreatedBy(),
                sent.getAppointment(),
                sent.getCreatedAt(),
                waits(sent) ? sent.getDueAt() : null,
                sent.getAcceptedAt(),
                sent.getSentAt(),
                sent.getDeliveredAt());
    }

    private static ThreadMessageAnswer of(InboundMessage received, @Nullable String label) {
        return new ThreadMessageAnswer(
                received.getId(),
                "received",
                word(received.getKind()),
                null,
                received.getBody(),
                received.getMediaUrls(),
                received.getSender(),
                label,
                received.getProvider(),
                "received",
                "Received",
                null,
                received.getHandledAs() == null ? null : word(received.getHandledAs()),
                null,
                null,
                received.getAppointmentId(),
                received.getReceivedAt(),
                null,
                null,
                null,
                null);
    }

    private static boolean waits(SMSNotification sent) {
        return switch (sent.getStatus()) {
            case SCHEDULED, HELD -> true;
            default -> false;
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
