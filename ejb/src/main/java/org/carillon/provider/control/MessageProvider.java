package org.carillon.provider.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.carillon.channel.entity.Kind;

/**
 * Carries messages to people. Safe for many threads; every call is bounded in time and none throws for what the provider or
 * the network does.
 */
public interface MessageProvider {

    ProviderName name();

    /** What it can carry, configured or not. */
    Set<Kind> carries();

    /** Whether it has credentials and a sender. If not, nothing else but {@link #health()} may be called. */
    boolean configured();

    /** What is missing from the configuration, for people; empty if {@link #configured()}. */
    Optional<String> missing();

    /** What is missing to send messages of this kind that name no sender, for people; empty if nothing is. */
    default Optional<String> missing(Kind kind) {
        return missing();
    }

    /** The sender of a message that names none; empty if the configuration has none for this kind. */
    Optional<String> defaultSender(Kind kind);

    /** Whether it sends to every country. */
    default boolean servesAll(Kind kind) {
        return true;
    }

    /** Whether it sends messages of this kind to this recipient (E.164 or an e-mail address), configured or not. */
    default boolean serves(Kind kind, String to) {
        return true;
    }

    /**
     * Whether it carries such a message at all.
     *
     * @param hasContent whether there is more than a text, as media or a template
     */
    default boolean takes(Kind kind, int segments, boolean hasContent) {
        return true;
    }

    /** How it goes with a sender that a message names itself and that is nobody's {@link #defaultSender}. */
    default SenderFit fit(Kind kind, String sender) {
        return SenderFit.ITS_OWN;
    }

    /** Whether it keeps what is sent to {@link RehearsalNumbers} on the machine; another never gets such a message. */
    default boolean rehearses() {
        return false;
    }

    /** One attempt: at most one request on the wire. Blocks until the answer or the time-out. */
    Outcome send(OutgoingMessage message);

    /** All messages of this kind to this recipient from this sender that the provider took at this moment or later. */
    Search search(Kind kind, String to, String from, Instant createdFrom);

    /** The one message of this kind with this identifier; found empty if the provider does not know it. */
    Search fetch(Kind kind, String sid);

    /** Asks the provider about the account; sends nothing. */
    Connection testConnection();

    /** The provider's error code in words for people, also for a code that is not known here. */
    String describe(String errorCode);

    /** Whether the provider's error code says that the recipient wants no more messages. */
    default boolean saysOptedOut(String errorCode) {
        return false;
    }

    /** Whether {@link #tellSent} makes sense. */
    default boolean tellsPrices() {
        return false;
    }

    /**
     * Tells all messages that went out from one moment to another, with their prices as far as they are known, page after page.
     *
     * @return why it could not tell all; empty if it did
     */
    default Optional<String> tellSent(Instant from, Instant to, Consumer<List<SentMessage>> pages) {
        return Optional.of("it cannot be asked for the messages of a time");
    }

    /** Whether {@link #testConnection} finds out how much credit the account has left. */
    default boolean tellsCredit() {
        return false;
    }

    /** The credit as it was last heard, in the provider's unit, without asking now. */
    default Optional<String> credit() {
        return Optional.empty();
    }

    ProviderHealth health();
}
