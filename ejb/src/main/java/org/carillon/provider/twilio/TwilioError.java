package org.carillon.provider.twilio;

import static org.carillon.provider.control.Outcome.Kind.ACCOUNT;
import static org.carillon.provider.control.Outcome.Kind.CONTENT;
import static org.carillon.provider.control.Outcome.Kind.OPTED_OUT;
import static org.carillon.provider.control.Outcome.Kind.RECIPIENT;
import static org.carillon.provider.control.Outcome.Kind.SENDER;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carillon.provider.control.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/** Twilio's error codes, of a refused request and of a failed delivery, with what is at fault and what to tell people. */
public enum TwilioError {
    TOO_MANY_REQUESTS(20429, null, "Too many requests at once; the message waits and is tried again"),
    SENDER_QUEUE_FULL(21611, null, "The sender number has too many messages waiting; it is tried again"),
    TOO_MANY_CALLS(10004, null, "Too many calls at once; it is tried again"),
    QUEUE_OVERFLOW(30001, null, "Too many messages were waiting at Twilio"),

    AUTHENTICATION_FAILED(20003, ACCOUNT, "Twilio refuses the account SID or auth token"),
    NO_PERMISSION(20403, ACCOUNT, "Twilio forbids this account to send"),
    NOT_FOUND(20404, ACCOUNT, "Twilio does not know the account"),
    ACCOUNT_NOT_ACTIVE(20005, ACCOUNT, "The Twilio account is not active"),
    ACCOUNT_SUSPENDED(30002, ACCOUNT, "The Twilio account is suspended"),
    BAD_CALLBACK(21609, ACCOUNT, "Twilio does not accept our status callback address: set CARILLON_PUBLIC_URL"),
    DAILY_LIMIT(63038, ACCOUNT, "The Twilio account has reached its daily limit of messages"),

    INVALID_PARAMETER(20001, CONTENT, "Twilio does not understand one of the message's parameters"),
    BODY_MISSING(21602, CONTENT, "The message has no text"),
    BODY_TOO_LONG(21617, CONTENT, "The message is longer than 1,600 characters"),
    BODY_OR_MEDIA_MISSING(21619, CONTENT, "The message has neither text nor media"),
    INVALID_MEDIA_URL(21620, CONTENT, "The address of the media is not valid"),
    MEDIA_TOO_MANY(21623, CONTENT, "The message has too many media files"),
    INVALID_VALIDITY(21624, CONTENT, "The validity period must be 1 to 36,000 seconds"),

    INVALID_TO(21211, RECIPIENT, "The recipient's number is not a valid phone number"),
    RECIPIENT_MISSING(21604, RECIPIENT, "The message has no recipient"),
    UNVERIFIED_TRIAL_RECIPIENT(21608, RECIPIENT, "A trial account can only send to verified numbers"),
    UNREACHABLE_ROUTE(21612, RECIPIENT, "There is no route from this sender to the recipient"),
    NOT_A_MOBILE(21614, RECIPIENT, "The recipient's number cannot receive text messages"),
    COUNTRY_NOT_ENABLED(21408, RECIPIENT, "The account may not send to the recipient's country"),
    LANDLINE(21635, RECIPIENT, "The recipient's number is a landline"),
    SAME_NUMBERS(21266, RECIPIENT, "Sender and recipient are the same number"),
    OPTED_OUT_OF_SENDER(21610, OPTED_OUT, "The recipient has opted out of messages from this sender"),

    PREMIUM_NUMBER(21202, RECIPIENT, "The recipient's number is a premium number, which cannot be called"),
    INTERNATIONAL_CALLS_OFF(21203, RECIPIENT, "The account may not call other countries"),
    CALL_UNREACHABLE(21214, RECIPIENT, "The recipient's number cannot be called"),
    CALL_COUNTRY_NOT_ENABLED(21215, RECIPIENT, "The account may not call the recipient's country"),
    CALL_FORBIDDEN(21216, RECIPIENT, "The account may not call the recipient's number"),
    CALL_TO_INVALID(21217, RECIPIENT, "The recipient's number is not a valid phone number"),
    UNVERIFIED_TRIAL_CALL(21219, RECIPIENT, "A trial account can only call verified numbers"),

    CALLER_NOT_VERIFIED(21210, SENDER, "The caller's number does not belong to the account and is not verified"),
    CALLER_MISSING(21213, SENDER, "The call has no caller's number"),
    INVALID_FROM(21212, SENDER, "The sender's number is not valid"),
    SENDER_MISSING(21603, SENDER, "The message has no sender"),
    SENDER_NOT_CAPABLE(
            21606, SENDER, "The sender's number does not belong to the account or cannot send text messages"),
    SENDER_NOT_OWNED(21659, SENDER, "The sender's number does not belong to the account"),
    SENDER_MISMATCH(21660, SENDER, "The sender's number belongs to another account"),
    SENDER_NOT_MOBILE(21661, SENDER, "The sender's number cannot send text messages"),
    MESSAGING_SERVICE_EMPTY(21703, SENDER, "The messaging service has no sender"),
    MESSAGING_SERVICE_UNKNOWN(21701, SENDER, "The messaging service does not exist"),
    ALPHANUMERIC_NOT_POSSIBLE(21267, SENDER, "The alphanumeric sender cannot be used"),

    HANDSET_UNREACHABLE(30003, RECIPIENT, "The phone was switched off or out of reach"),
    BLOCKED(30004, RECIPIENT, "The message was blocked by the recipient or the carrier"),
    UNKNOWN_HANDSET(30005, RECIPIENT, "The number is not known or no longer in service"),
    LANDLINE_OR_UNREACHABLE_CARRIER(30006, RECIPIENT, "The number is a landline, or its carrier cannot be reached"),
    CARRIER_FILTERED(30007, CONTENT, "The carrier filtered the message as unwanted"),
    UNKNOWN_DELIVERY_ERROR(30008, RECIPIENT, "The carrier gave no reason"),
    MISSING_SEGMENT(30009, RECIPIENT, "A part of the message was not received"),
    PRICE_EXCEEDED(30010, CONTENT, "The message costs more than the highest price that was set"),
    UNREGISTERED_SENDER(30034, SENDER, "The sender's number is not registered for such messages (A2P 10DLC)"),
    VALIDITY_EXPIRED(30036, RECIPIENT, "The message could not be delivered within its validity period"),
    UNVERIFIED_TOLL_FREE(30032, SENDER, "The toll-free sender is not verified"),
    UNREACHABLE_DESTINATION(30022, SENDER, "The carrier's rate limit for this sender was exceeded"),
    DAILY_CARRIER_LIMIT(30023, SENDER, "The carrier's daily limit for this sender was reached"),
    TIMED_OUT_AT_CARRIER(30410, RECIPIENT, "The carrier did not answer in time"),
    CARRIER_INTERNAL(30500, RECIPIENT, "The carrier had an internal error"),

    CHANNEL_REJECTED(63003, RECIPIENT, "The channel could not find the recipient"),
    CHANNEL_AUTHENTICATION(63001, SENDER, "The channel refuses the sender's credentials"),
    CHANNEL_CONTENT(63005, CONTENT, "The channel did not accept the content"),
    CHANNEL_SENDER_UNKNOWN(63007, SENDER, "There is no such sender on this channel"),
    CHANNEL_POLICY(63013, CONTENT, "The message violates the channel's policy"),
    CHANNEL_RECIPIENT_BLOCKED(63015, RECIPIENT, "The recipient has not joined the WhatsApp sandbox"),
    WHATSAPP_WINDOW_CLOSED(63016, CONTENT, "More than 24 hours since the recipient wrote: WhatsApp needs a template"),
    CHANNEL_RATE(63018, SENDER, "The channel's rate limit was exceeded"),
    MEDIA_NOT_DOWNLOADED(63019, CONTENT, "The channel could not download the media"),
    NOT_ON_WHATSAPP(63024, RECIPIENT, "The recipient cannot be reached on this channel"),
    TEMPLATE_MISSING(63027, CONTENT, "The template does not exist in this language"),
    TEMPLATE_PARAMETERS(63028, CONTENT, "The number of variables does not fit the template"),
    SAME_WHATSAPP_NUMBERS(63031, RECIPIENT, "Sender and recipient are the same number"),
    RECIPIENT_LIMITED_BY_WHATSAPP(63032, RECIPIENT, "WhatsApp keeps this message from the recipient for now"),
    WHATSAPP_RECIPIENT_BLOCKED(63033, OPTED_OUT, "The recipient has blocked the sender"),
    NOT_A_WHATSAPP_NUMBER(63036, RECIPIENT, "The recipient's number is not on this channel"),
    TEMPLATE_PAUSED(63040, CONTENT, "WhatsApp has refused or paused the template"),
    META_ENGAGEMENT_LIMIT(63049, RECIPIENT, "WhatsApp chose not to deliver this marketing message");

    private static final Map<String, TwilioError> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(TwilioError::code, Function.identity()));

    private final String code;
    private final @Nullable Kind kind;
    private final String words;

    TwilioError(int code, @Nullable Kind kind, String words) {
        this.code = String.valueOf(code);
        this.kind = kind;
        this.words = words;
    }

    public static Optional<TwilioError> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The code in words, also for one that is not listed here. */
    public static String describe(String code) {
        return of(code).map(TwilioError::words).orElseGet(() -> "Twilio error " + code);
    }

    static boolean saysOptedOut(String code) {
        return of(code).flatMap(TwilioError::kind).filter(OPTED_OUT::equals).isPresent();
    }

    public String code() {
        return code;
    }

    /** What is at fault; empty if nothing is and the same request may simply be tried again. */
    public Optional<Kind> kind() {
        return Optional.ofNullable(kind);
    }

    public String words() {
        return words;
    }
}
