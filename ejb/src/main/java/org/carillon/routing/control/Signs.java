package org.carillon.routing.control;

import java.util.Collection;
import org.carillon.routing.entity.RouteReading;
import org.carillon.routing.entity.Tally;

/**
 * What all nodes together have seen of a provider.
 *
 * @param nodes that have told something lately
 * @param open nodes on which its breaker is open
 * @param refused nodes whose account it refuses
 * @param doubtful nodes on which its breaker is not closed, these included
 * @param recent calls of the sliding window, none from before the last change of its level
 * @param lately the same, and earlier ones as long as none went badly
 */
public record Signs(int nodes, int open, int refused, int doubtful, Tally recent, Tally lately) {
    static final Signs NONE = new Signs(0, 0, 0, 0, Tally.NONE, Tally.NONE);

    static Signs of(Collection<RouteReading> readings) {
        Signs sum = NONE;
        for (RouteReading reading : readings) {
            BreakerWord breaker = BreakerWord.valueOf(reading.breaker());
            sum = new Signs(
                    sum.nodes + 1,
                    sum.open + (breaker == BreakerWord.OPEN ? 1 : 0),
                    sum.refused + (breaker == BreakerWord.REFUSED ? 1 : 0),
                    sum.doubtful + (breaker == BreakerWord.CLOSED ? 0 : 1),
                    sum.recent.plus(reading.recent()),
                    sum.lately.plus(reading.lately()));
        }
        return sum;
    }

    /** Nodes that cannot use it. */
    int away() {
        return open + refused;
    }
}
