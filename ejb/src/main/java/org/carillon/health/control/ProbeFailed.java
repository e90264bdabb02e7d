package org.carillon.health.control;

/** No good answer; the message is safe to show to anybody: health is open to all. */
class ProbeFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    ProbeFailed(String reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
