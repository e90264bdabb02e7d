package org.carillon.routing.boundary;

import java.time.Instant;
import org.carillon.routing.control.CarrierState;
import org.carillon.routing.entity.RouteLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a provider is, as a carrier of a kind.
 *
 * @param breaker closed, half_open or open, on this node
 * @param refusedBecause why it refuses the whole account; null if it does not
 * @param level per cent of its share that it has at present
 * @param reason of the last change of the level; null if it was never changed
 * @param risesAt when it can get a step back at the earliest; null if it has all
 * @param calls of the sliding window, on all nodes
 * @param failed of these calls
 * @param slow of these calls
 */
@Schema(name = "RoutingProvider")
public record CarrierAnswer(
        String provider,
        String kind,
        String breaker,
        @Nullable String refusedBecause,
        int level,
        @Nullable String reason,
        @Nullable Instant changedAt,
        @Nullable Instant risesAt,
        int calls,
        int failed,
        int slow) {

    static CarrierAnswer of(CarrierState state) {
        RouteLevel level = state.level();
        boolean changed = !level.reason().isEmpty();
        return new CarrierAnswer(
                RouteWords.told(state.health().name()),
                RouteWords.told(state.kind()),
                RouteWords.told(state.health().breaker()),
                state.health().refusedBecause(),
                level.level(),
                changed ? level.reason() : null,
                changed ? level.changedAt() : null,
                level.level() == RouteLevel.FULL ? null : level.risesAt(),
                state.recent().calls(),
                state.recent().failed(),
                state.recent().slow());
    }
}
