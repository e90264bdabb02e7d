package org.carillon.notification.entity;

/** A move that is not in the table of {@link Status}. */
public class IllegalMove extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public IllegalMove(Status from, Status to) {
        super("A notification that is " + from + " cannot become " + to);
    }
}
