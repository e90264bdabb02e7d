package org.carillon.simulator.twilio;

import java.util.Map;
import java.util.Optional;

/** Numbers that always fail, as with Twilio's test credentials. */
public final class MagicNumbers {

    private static final Map<String, Integer> TO = Map.of(
            "+15005550001", 21211,
            "+15005550002", 21612,
            "+15005550003", 21408,
            "+15005550004", 21610,
            "+15005550009", 21614);
    private static final Map<String, Integer> FROM = Map.of(
            "+15005550001", 21212,
            "+15005550007", 21606,
            "+15005550008", 21611);

    private MagicNumbers() {}

    public static Optional<Refused> to(String number, String from) {
        return Optional.ofNullable(TO.get(number)).map(code -> Refused.bad(code, message(code, number, from)));
    }

    public static Optional<Refused> from(String number) {
        return Optional.ofNullable(FROM.get(number)).map(code -> Refused.bad(code, message(code, "", number)));
    }

    public static String message(int code, String to, String from) {
        return switch (code) {
            case 21211 -> "Invalid 'To' Phone Number: " + to;
            case 21212 -> "Invalid From Number (caller ID): " + from;
            case 21408 ->
                "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: " + to;
            case 21606 ->
                "The 'From' phone number provided (" + from
                        + ") is not a valid message-capable Twilio phone number for this destination.";
            case 21610 -> "Attempt to send to unsubscribed recipient";
            case 21611 -> "This 'From' number has exceeded the maximum number of queued messages";
            case 21612 ->
                "Message cannot be sent with the current combination of 'To' (" + to + ") and/or 'From' (" + from
                        + ") parameters";
            case 21614 -> "'To' number is not a valid mobile number: " + to;
            default -> "Unknown error";
        };
    }
}
