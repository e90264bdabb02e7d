package org.carillon.provider.control;

/** A provider could not be reached or broke down: the only thing that the circuit breaker counts. Carries what to tell delivery. */
public final class Unavailable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;
    private final String cause;

    public Unavailable(Outcome outcome, String cause) {
        super(cause, null, false, false);
        this.cause = cause;
        this.outcome = outcome;
    }

    /** In words for people. */
    public String cause() {
        return cause;
    }

    public Outcome outcome() {
        return outcome;
    }
}
