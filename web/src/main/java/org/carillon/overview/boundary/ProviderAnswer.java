package org.carillon.overview.boundary;

import org.carillon.routing.control.CarrierState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a provider is, as a carrier of a kind.
 *
 * @param breaker closed, half_open or open, on this node
 * @param level per cent of its share that it has at present
 * @param calls of the last seconds, on all nodes
 */
@Schema(name = "OverviewProvider")
public record ProviderAnswer(
        String provider,
        String kind,
        boolean configured,
        String breaker,
        @Nullable String refusedBecause,
        int level,
        @Nullable String reason,
        int calls,
        int failed,
        int slow) {

    static ProviderAnswer of(CarrierState state) {
        String reason = state.level().reason();
        return new ProviderAnswer(
                Statuses.word(state.health().name()),
                Statuses.word(state.kind()),
                state.health().configured(),
                Statuses.word(state.health().breaker()),
                state.health().refusedBecause(),
                state.level().level(),
                reason.isEmpty() ? null : reason,
                state.recent().calls(),
                state.recent().failed(),
                state.recent().slow());
    }
}
