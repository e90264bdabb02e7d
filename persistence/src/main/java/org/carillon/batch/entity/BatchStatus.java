package org.carillon.batch.entity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a batch. The legal moves are the one table below; a status without moves is final. */
public enum BatchStatus {
    /** Read and checked, a dry run: nothing is sent unless somebody starts it. */
    CHECKED,
    /** So large that a second person must agree. */
    AWAITING_APPROVAL,
    /** Its rows go to the outbox as fast as they leave it, once it is due. */
    RUNNING,
    PAUSED,
    /** All its rows are in the outbox. */
    HANDED_OVER,
    /** Nothing more goes to the outbox; what waits there is being taken back. */
    STOPPING,
    STOPPED;

    private static final Map<BatchStatus, Set<BatchStatus>> MOVES = Map.of(
            CHECKED, EnumSet.of(AWAITING_APPROVAL, RUNNING, STOPPED),
            AWAITING_APPROVAL, EnumSet.of(RUNNING, STOPPED),
            RUNNING, EnumSet.of(PAUSED, HANDED_OVER, STOPPING),
            PAUSED, EnumSet.of(RUNNING, STOPPING),
            HANDED_OVER, EnumSet.of(STOPPING),
            STOPPING, EnumSet.of(STOPPED));

    public boolean mayBecome(BatchStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
