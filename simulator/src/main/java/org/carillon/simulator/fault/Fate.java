package org.carillon.simulator.fault;

/** What becomes of one create call. */
public enum Fate {
    ACCEPTED(true),
    /** 429, not accepted. */
    THROTTLED(false),
    /** 500, not accepted. */
    FAILED(false),
    /** 503, not accepted. */
    OUT(false),
    /** The connection is closed without an answer, not accepted. */
    DROPPED_BEFORE(false),
    /** 500, although accepted. */
    ACCEPTED_BUT_FAILED(true),
    /** The connection is closed without an answer, although accepted. */
    ACCEPTED_BUT_DROPPED(true),
    /** Answered so late that a client gives up, although accepted. */
    ACCEPTED_BUT_HELD(true);

    private final boolean accepts;

    Fate(boolean accepts) {
        this.accepts = accepts;
    }

    public boolean accepts() {
        return accepts;
    }
}
