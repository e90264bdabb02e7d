package org.carillon.inbound.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carillon.inbound.entity.InboundMessage;
import org.jspecify.annotations.Nullable;

/** A message to us, as it is read. */
public record InboundAnswer(
        UUID id,
        String provider,
        @Nullable String messageSid,
        String kind,
        String from,
        String to,
        String body,
        List<String> mediaUrls,
        Instant receivedAt) {

    static InboundAnswer of(InboundMessage message) {
        return new InboundAnswer(
                message.getId(),
                message.getProvider(),
                message.getProviderSid(),
                message.getKind().name().toLowerCase(Locale.ROOT),
                message.getSender(),
                message.getRecipient(),
                message.getBody(),
                message.getMediaUrls(),
                message.getReceivedAt());
    }
}
