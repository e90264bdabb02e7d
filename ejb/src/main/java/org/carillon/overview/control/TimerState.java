package org.carillon.overview.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A timer's last sign of life, on whichever node.
 *
 * @param due when the next is expected at the latest
 * @param silent whether three are missing
 * @param lastFailure what went wrong the last time that anything did
 */
public record TimerState(
        String timer,
        Instant beatAt,
        Instant due,
        boolean silent,
        @Nullable String lastFailure,
        @Nullable Instant failedAt) {}
