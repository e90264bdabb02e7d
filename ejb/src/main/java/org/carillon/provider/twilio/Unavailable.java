package org.carillon.provider.twilio;

import org.carillon.provider.control.Outcome;

/** Twilio could not be reached or broke down: the only thing that the circuit breaker counts. Carries what to tell delivery. */
final class Unavailable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;
    private final String cause;

    Unavailable(Outcome outcome, String cause) {
        super(cause, null, false, false);
        this.cause = cause;
        this.outcome = outcome;
    }

    /** In words for people. */
    String cause() {
        return cause;
    }

    Outcome outcome() {
        return outcome;
    }
}
