package org.carillon.provider.control;

import java.util.List;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/** What a call turned out to be. */
public sealed interface WebhookReading {

    /** Nothing here can tell whether it is genuine. {@code missing}: which setting. */
    record NotConfigured(String missing) implements WebhookReading {}

    /** Not by the provider, or changed on its way. {@code why}: in words for whoever sets it up. */
    record Forged(String why) implements WebhookReading {}

    /**
     * The provider reports how far a message has come.
     *
     * @param notificationId ours, as the provider gives it back; null if it did not
     * @param sid the provider's id of the message; null if it names none
     * @param word the provider's word, at most 24 characters
     * @param progress the same in ours; null for a word that is not known
     * @param errorCode at most 40 characters
     * @param errorMessage the code in words
     * @param payload the body as text
     */
    record Receipt(
            @Nullable UUID notificationId,
            @Nullable String sid,
            String word,
            @Nullable Progress progress,
            @Nullable String errorCode,
            @Nullable String errorMessage,
            String payload)
            implements WebhookReading {}

    /**
     * A person has sent a message to us.
     *
     * @param sid the provider's id of the message; null if it names none
     * @param kind the channel by which the person wrote
     * @param from who, without the channel's prefix; at most 40 characters
     * @param to our number or short code; at most 40 characters
     * @param mediaUrls absolute, without spaces
     * @param heeded whether the provider itself has acted on it: a word, perhaps one of the customer's own, that ends or begins messages
     * @param keyword what the provider took it for, where it tells so
     * @param payload the body as text
     */
    record Inbound(
            @Nullable String sid,
            Kind kind,
            String from,
            String to,
            String text,
            List<String> mediaUrls,
            boolean heeded,
            @Nullable Keyword keyword,
            String payload)
            implements WebhookReading {
        public Inbound {
            mediaUrls = List.copyOf(mediaUrls);
        }
    }

    /** What a word does at the provider. */
    enum Keyword {
        STOP,
        START,
        HELP
    }

    /**
     * A person has pressed keys in a call that we made, or said something in their place.
     *
     * @param notificationId ours, as the provider gives it back; null if it did not
     * @param sid the provider's id of the call; null if it names none
     * @param gather which question of the call, from 1; 0 if that is not known
     * @param digits at most 64 keys, 0 to 9, * and #; empty if words were said
     * @param words what was said, at most 500 characters; empty if keys were pressed
     * @param by whose phone it is, at most 40 characters
     */
    record CallAnswer(
            @Nullable UUID notificationId, @Nullable String sid, int gather, String digits, String words, String by)
            implements WebhookReading {}
}
