package org.carillon.inbound.entity;

import java.util.List;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A message as its provider hands it to us.
 *
 * @param provider name of the provider
 * @param sid the provider's id of the message; null in a call that names none
 * @param sender who wrote it, E.164 as a rule
 * @param recipient our number, or a short code
 * @param mediaUrls where its pictures and the like lie, as absolute URLs
 * @param heeded whether the provider itself has acted on it, as on STOP
 * @param word what the provider took it for, where it told so
 * @param payload the body of the call as it came
 */
public record NewInbound(
        String provider,
        @Nullable String sid,
        Kind kind,
        String sender,
        String recipient,
        String body,
        List<String> mediaUrls,
        boolean heeded,
        @Nullable OptWord word,
        String payload) {
    public NewInbound {
        mediaUrls = List.copyOf(mediaUrls);
    }
}
