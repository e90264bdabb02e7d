package org.carillon.provider.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A provider as seen from here, without asking it.
 *
 * @param breaker open: it is not called, since most of the last calls failed
 * @param breakerOpenSince null unless the breaker is open or half open
 * @param lastFailure cause of the last call that failed for lack of the provider (not a refused message)
 * @param lastFailureAt when that was
 * @param refusedBecause why the provider refuses the whole account, while it is paused for that
 */
public record ProviderHealth(
        ProviderName name,
        boolean configured,
        Breaker breaker,
        @Nullable Instant breakerOpenSince,
        @Nullable String lastFailure,
        @Nullable Instant lastFailureAt,
        @Nullable String refusedBecause) {

    /** State of the circuit breaker. */
    public enum Breaker {
        CLOSED,
        HALF_OPEN,
        OPEN
    }

    public boolean usable() {
        return configured && breaker != Breaker.OPEN && refusedBecause == null;
    }
}
