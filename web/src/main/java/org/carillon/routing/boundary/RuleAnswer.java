package org.carillon.routing.boundary;

import java.time.Instant;
import java.util.Map;
import org.carillon.routing.control.RuleState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule.
 *
 * @param country ISO 3166, two letters, or {@code default}
 * @param shares per cent by provider, as somebody wants them
 * @param now per cent by provider, as they are at present on this node
 * @param reason as it was told
 * @param changedAt null for the usual rule: the first provider sends, the others stand by
 */
@Schema(name = "RoutingRule")
public record RuleAnswer(
        String country,
        String kind,
        Map<String, Integer> shares,
        Map<String, Integer> now,
        boolean pinned,
        @Nullable String reason,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    static RuleAnswer of(RuleState state) {
        return new RuleAnswer(
                RouteWords.told(state.key()),
                RouteWords.told(state.key().kind()),
                RouteWords.told(state.wanted().shares()),
                RouteWords.told(state.now()),
                state.wanted().pinned(),
                state.reason(),
                state.changedAt(),
                state.changedBy());
    }
}
