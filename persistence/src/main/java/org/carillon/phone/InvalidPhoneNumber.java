package org.carillon.phone;

import org.jspecify.annotations.Nullable;

/** Text that cannot be a phone number; the message is a sentence for people and never holds the number. */
public class InvalidPhoneNumber extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be. */
    public enum Reason {
        EMPTY("A phone number is needed"),
        TEXT_TOO_LONG("This is too long for a phone number"),
        NOT_A_NUMBER("This is not a phone number"),
        NO_COUNTRY("The number does not say its country: write it with + and the country code"),
        UNKNOWN_COUNTRY("There is no such country code"),
        UNKNOWN_REGION("The region is not a country's two letters"),
        TOO_SHORT("The number is too short"),
        TOO_LONG("The number is too long"),
        AREA_CODE_MISSING("The number lacks its area code"),
        IMPOSSIBLE_LENGTH("No number there has this many digits");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    InvalidPhoneNumber(Reason reason, @Nullable String detail) {
        super(detail == null ? reason.sentence : reason.sentence + ": " + detail, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
