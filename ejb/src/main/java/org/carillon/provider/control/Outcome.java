package org.carillon.provider.control;

import java.time.Duration;

/** What became of one attempt to hand a message over. Only throttled and not sent ones may simply be tried again. */
public sealed interface Outcome {

    /**
     * The provider has the message.
     *
     * @param sid its identifier at the provider
     * @param status the provider's word for its state
     */
    record Accepted(String sid, String status) implements Outcome {}

    /**
     * The provider does not take this message, and will not take it later.
     *
     * @param code the provider's error code, else the HTTP status
     * @param message why, in words for people, without the number or the text
     * @param kind what is at fault; {@link Kind#ACCOUNT} says nothing against the message itself
     */
    record Rejected(String code, String message, Kind kind) implements Outcome {}

    /**
     * Too fast for the provider: surely not sent. Our own pace holds messages back before they are claimed.
     *
     * @param retryAfter earliest next attempt, more than zero
     */
    record Throttled(Duration retryAfter) implements Outcome {}

    /**
     * Surely not sent: no connection, or held back here.
     *
     * @param cause for the history, in words for people
     * @param called whether the provider was called at all; if not (breaker open, provider paused, no room), the attempt should
     *     not count
     * @param retryAfter when another attempt makes sense; zero if nothing is known
     */
    record NotSent(String cause, boolean called, Duration retryAfter) implements Outcome {}

    /**
     * The provider may have the message: ask it before anything else is done.
     *
     * @param answered whether an answer came (a 5xx, or an unreadable one), so that nothing is under way any more
     */
    record Unknown(String cause, boolean answered) implements Outcome {}

    /** What a refusal is about. */
    enum Kind {
        /** This number cannot be reached, now and later. */
        RECIPIENT,
        /** The text, media or template is not taken. */
        CONTENT,
        /** The sender number may not send this. */
        SENDER,
        /** The recipient asked for no more messages. */
        OPTED_OUT,
        /** The provider refuses all that this account sends; it is paused for a while. */
        ACCOUNT
    }
}
