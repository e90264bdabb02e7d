package org.carillon.simulator.smsbroadcast;

import java.util.Map;
import java.util.Optional;

/**
 * Numbers that Australia keeps for fiction, each of which brings about a trouble of its own, since the provider has no magic numbers as
 * Twilio has.
 */
enum Fictions {
    INVALID("BAD:%s:Invalid Number\n", false),
    OPTED_OUT("BAD:%s:Recipient has opted out\n", false),
    NO_CREDIT("ERROR:Insufficient credit for this message\n", false),
    /** Taken, and answered by something that is not the API. */
    RUBBISH("<html><body>Welcome to your new web server</body></html>", true),
    /** Taken, and the answer breaks off. */
    HALF("OK: %s", true),
    UNDELIVERED(null, true);

    private static final Map<String, Fictions> BY_NUMBER = Map.of(
            "61491570006", INVALID,
            "61491570156", OPTED_OUT,
            "61491570157", NO_CREDIT,
            "61491570158", RUBBISH,
            "61491570159", HALF,
            "61491570110", UNDELIVERED);

    private final String answer;
    private final boolean taken;

    Fictions(@org.jspecify.annotations.Nullable String answer, boolean taken) {
        this.answer = answer == null ? "" : answer;
        this.taken = taken;
    }

    /** @param number as the caller wrote it */
    static Optional<Fictions> of(String number) {
        return Optional.ofNullable(BY_NUMBER.get(number.startsWith("04") ? "61" + number.substring(1) : number));
    }

    boolean taken() {
        return taken;
    }

    /** The answer in place of the usual line; empty for the usual one. */
    Optional<String> answer(String number) {
        return answer.isEmpty() ? Optional.empty() : Optional.of(answer.formatted(number));
    }
}
