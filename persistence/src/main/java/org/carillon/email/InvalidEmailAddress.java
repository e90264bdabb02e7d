package org.carillon.email;

/** Text that cannot be an e-mail address; the message is a sentence for people and never holds the address. */
public class InvalidEmailAddress extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be. */
    public enum Reason {
        EMPTY("An e-mail address is needed"),
        TOO_LONG("An e-mail address has at most 254 characters"),
        CONTROL_CHARACTER("An e-mail address has no line breaks or other control characters"),
        NOT_ONE_ADDRESS("Write one plain address, without a name, brackets or commas"),
        NO_AT("An e-mail address has one @"),
        LOCAL_PART("The part before the @ is not usable: letters, digits, single dots inside and !#$%&'*+-/=?^_`{|}~"),
        LOCAL_PART_TOO_LONG("The part before the @ has at most 64 characters"),
        DOMAIN("The part after the @ is not the name of a mail domain");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    InvalidEmailAddress(Reason reason) {
        super(reason.sentence, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence for people. */
    public String sentence() {
        return reason.sentence;
    }
}
