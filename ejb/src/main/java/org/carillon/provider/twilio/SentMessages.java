package org.carillon.provider.twilio;

import com.twilio.rest.api.v2010.account.Message;
import java.util.Objects;
import java.util.Optional;
import org.carillon.provider.control.SentMessage;

/** Translates Twilio's message into the port's. */
final class SentMessages {
    private SentMessages() {}

    /** Empty for an inbound message. */
    static Optional<SentMessage> of(Message message) {
        String status = String.valueOf(message.getStatus());
        return TwilioStatus.progress(status)
                .map(progress -> new SentMessage(
                        message.getSid(),
                        progress,
                        status,
                        Objects.requireNonNullElse(message.getTo(), ""),
                        sender(message),
                        Objects.requireNonNullElse(message.getBody(), ""),
                        message.getDateCreated().toInstant(),
                        message.getDateSent() == null
                                ? null
                                : message.getDateSent().toInstant(),
                        message.getPrice(),
                        message.getPriceUnit() == null
                                ? null
                                : message.getPriceUnit().getCurrencyCode(),
                        message.getErrorCode() == null || message.getErrorCode() == 0
                                ? null
                                : String.valueOf(message.getErrorCode())));
    }

    private static String sender(Message message) {
        return message.getFrom() == null
                ? Objects.requireNonNullElse(message.getMessagingServiceSid(), "")
                : message.getFrom().toString();
    }
}
