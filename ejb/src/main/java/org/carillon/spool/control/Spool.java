package org.carillon.spool.control;

import java.util.List;
import java.util.function.UnaryOperator;

/** A store beside the database, of this node alone, that outlives the process. */
public interface Spool {

    /** They are durable when it returns, and are not if it throws. */
    void put(List<SpooledCall> calls);

    /**
     * Hands the oldest calls over, some hundreds at most, in their order. If {@code store} returns they are forgotten but for those that it
     * answers, which are handed over again after some minutes; if it throws, or the process ends, all stay as they were.
     *
     * @return how many were handed over; 0 if there are none
     */
    int take(UnaryOperator<List<SpooledCall>> store);
}
