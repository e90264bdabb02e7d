package org.carillon.provider.smsbroadcast;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carillon.provider.control.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What SMS Broadcast's sentences mean. It has no codes; a sentence is known by words in it, the first that fits counts, and the
 * codes are ours.
 */
enum SmsBroadcastError {
    INVALID_CREDENTIALS(
            Kind.ACCOUNT,
            "password|credential|authenticat|api key|not authori[sz]ed",
            "Invalid credentials: SMS Broadcast refuses SMS_BROADCAST_USERNAME or SMS_BROADCAST_PASSWORD"),
    NO_CREDIT(Kind.ACCOUNT, "credit|balance|funds", "The SMS Broadcast account has no credit left"),
    ACCOUNT_CLOSED(
            Kind.ACCOUNT,
            "account.*(suspend|disabled|inactive|closed|lock)|(suspend|disabled|inactive|closed|locked).*account|ip address",
            "SMS Broadcast does not let this account send"),
    TOO_FAST(
            null,
            "too many requests|too fast|rate limit|throttl",
            "Too many requests at once; the message is tried again"),
    INVALID_SENDER_ID(
            Kind.SENDER,
            "sender|\\bfrom\\b|source",
            "Invalid sender ID: at most 11 letters or digits, or a number, that SMS Broadcast lets this account use"),
    OPTED_OUT(
            Kind.OPTED_OUT,
            "opt(ed)?[ -]?out|unsubscri|blacklist|black list|do not (send|contact)",
            "The recipient has opted out of messages"),
    TOO_LONG(Kind.CONTENT, "too long|maxsplit|split|length|characters", "The message is too long for SMS Broadcast"),
    INVALID_NUMBER(
            Kind.RECIPIENT,
            "number|recipient|mobile|msisdn|destination|\\bto\\b",
            "SMS Broadcast does not take the recipient's number"),
    INVALID_MESSAGE(Kind.CONTENT, "message|content|reference|\\bref\\b", "SMS Broadcast does not take the message"),

    /** Not sent at all: these are told by us. */
    TOO_MANY_SEGMENTS(Kind.CONTENT, null, "SMS Broadcast sends at most 5 segments; the message has more"),
    NO_MEDIA(Kind.CONTENT, null, "SMS Broadcast sends text only, no media and no templates"),
    KEPT_FOR_REHEARSALS(Kind.RECIPIENT, null, "Nobody has this number: it is kept for rehearsals"),

    /** Told by delivery reports. */
    NOT_DELIVERED(Kind.RECIPIENT, null, "The carrier could not deliver the message"),
    EXPIRED(Kind.RECIPIENT, null, "The phone was switched off or out of reach until the carrier gave up"),
    REJECTED_BY_CARRIER(Kind.RECIPIENT, null, "The carrier refused the message");

    private final @Nullable Kind kind;
    private final @Nullable Pattern pattern;
    private final String words;

    SmsBroadcastError(@Nullable Kind kind, @Nullable String pattern, String words) {
        this.kind = kind;
        this.pattern = pattern == null ? null : Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.words = words;
    }

    /** @param sentence of SMS Broadcast's */
    static Optional<SmsBroadcastError> in(String sentence) {
        return Arrays.stream(values())
                .filter(error ->
                        error.pattern != null && error.pattern.matcher(sentence).find())
                .findFirst();
    }

    /** A code in words, also one that is not of here. */
    static String describe(String code) {
        return Arrays.stream(values())
                .filter(error -> error.code().equals(code))
                .map(SmsBroadcastError::words)
                .findFirst()
                .orElseGet(() -> "SMS Broadcast error " + code);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is at fault; empty if nothing is and the same request may simply be tried again. */
    Optional<Kind> kind() {
        return Optional.ofNullable(kind);
    }

    String words() {
        return words;
    }
}
