package org.carillon.notification.control;

import org.carillon.problem.control.ProblemCode;

/** Text that cannot be an address of its kind; the message is a sentence for people and never holds the address. */
public class InvalidAddress extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    InvalidAddress(ProblemCode code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    public ProblemCode code() {
        return code;
    }

    /** The sentence for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
