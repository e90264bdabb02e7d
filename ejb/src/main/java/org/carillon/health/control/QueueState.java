package org.carillon.health.control;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits for delivery.
 *
 * @param waiting rows that are due and not claimed
 * @param oldest since when the oldest of them is due; null if there is none
 */
public record QueueState(long waiting, @Nullable Instant oldest) {
    static final QueueState EMPTY = new QueueState(0, null);

    public Duration age(Instant now) {
        return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
    }
}
