package org.carillon.provider.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a call was and how long, as its provider knows it.
 *
 * @param started null if it has not been dialled
 * @param ended null if it is not over
 * @param seconds null if it is not over; 0 if nobody answered
 */
public record CallTimes(
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable Integer seconds) {}
