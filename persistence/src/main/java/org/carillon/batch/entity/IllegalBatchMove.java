package org.carillon.batch.entity;

/** A move that is not in the table of {@link BatchStatus}. */
public class IllegalBatchMove extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public IllegalBatchMove(BatchStatus from, BatchStatus to) {
        super("A batch that is " + from + " cannot become " + to);
    }
}
