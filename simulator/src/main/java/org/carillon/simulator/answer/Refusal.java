package org.carillon.simulator.answer;

/** A provider says no, in its own words. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    protected Refusal(String message) {
        super(message, null, false, false);
    }

    public abstract Answer answer();
}
