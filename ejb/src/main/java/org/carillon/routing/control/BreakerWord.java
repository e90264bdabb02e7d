package org.carillon.routing.control;

import org.carillon.provider.control.ProviderHealth;

/** A provider's breaker as one node tells it to the others. */
public enum BreakerWord {
    CLOSED,
    HALF_OPEN,
    OPEN,
    /** The provider refuses the account. */
    REFUSED;

    static BreakerWord of(ProviderHealth health) {
        return health.refusedBecause() == null ? valueOf(health.breaker().name()) : REFUSED;
    }
}
