package org.carillon.twiml.control;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the value of an attribute must look like, where Twilio would otherwise ignore the attribute or end the call. An address must be
 * absolute: TwiML that is handed over with a call has none of its own.
 */
enum Value {
    ADDRESS(
            "must be an absolute address, http:// or https://",
            Value::isAddress,
            "action",
            "statusCallback",
            "statusCallbackUrl",
            "recordingStatusCallback",
            "partialResultCallback",
            "transcribeCallback",
            "amdStatusCallback",
            "eventCallbackUrl",
            "referUrl"),
    ADDRESS_OR_NONE(
            "must be empty or an absolute address, http:// or https://",
            text -> text.isEmpty() || isAddress(text),
            "waitUrl"),
    METHOD(
            "must be GET or POST",
            Set.of("GET", "POST")::contains,
            "method",
            "statusCallbackMethod",
            "recordingStatusCallbackMethod",
            "partialResultCallbackMethod",
            "amdStatusCallbackMethod",
            "waitMethod",
            "waitUrlMethod",
            "referMethod"),
    POSITIVE(
            "must be a whole number from 1",
            matches("[1-9][0-9]{0,8}"),
            "numDigits",
            "length",
            "maxLength",
            "timeLimit",
            "maxQueueSize",
            "maxSpeechTime",
            "maxAttempts"),
    WHOLE("must be a whole number from 0", matches("[0-9]{1,9}"), "timeout", "loop"),
    FLAG(
            "must be true or false",
            Set.of("true", "false")::contains,
            "bargeIn",
            "actionOnEmptyResult",
            "hangupOnStar",
            "playBeep",
            "transcribe",
            "answerOnBridge",
            "muted",
            "startConferenceOnEnter",
            "endConferenceOnExit"),
    KEYS("must be of the keys 0 to 9, * and #", matches("[0-9*#]{0,12}"), "finishOnKey"),
    TONES("must be of 0 to 9, *, #, A to D and w for a pause", matches("[0-9*#A-DwW]{1,64}"), "digits", "sendDigits"),
    REASON("must be rejected or busy", Set.of("rejected", "busy")::contains, "reason");

    private static final int LONGEST_ADDRESS = 2_048;

    private final String words;
    private final Predicate<String> test;
    private final Set<String> attributes;

    Value(String words, Predicate<String> test, String... attributes) {
        this.words = words;
        this.test = test;
        this.attributes = Set.of(attributes);
    }

    /** Why this attribute cannot have this value; empty if it can. */
    static Optional<String> fault(String attribute, String value) {
        return Arrays.stream(values())
                .filter(kind -> kind.attributes.contains(attribute) && !kind.test.test(value))
                .map(kind -> kind.words)
                .findFirst();
    }

    static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            URI address = URI.create(text);
            return Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
