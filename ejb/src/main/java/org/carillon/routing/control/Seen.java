package org.carillon.routing.control;

import org.carillon.routing.entity.CarriedKey;
import org.carillon.routing.entity.Tally;

/** What this node has seen of a provider. */
public record Seen(CarriedKey carried, BreakerWord breaker, Tally recent, Tally lately) {

    /** Whether there is anything to tell. */
    boolean tells() {
        return breaker != BreakerWord.CLOSED || lately.calls() > 0;
    }
}
