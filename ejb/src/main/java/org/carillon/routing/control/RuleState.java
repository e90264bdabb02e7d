package org.carillon.routing.control;

import java.time.Instant;
import org.carillon.routing.entity.RouteRule;
import org.carillon.routing.entity.RouteRuleKey;
import org.jspecify.annotations.Nullable;

/**
 * A rule, and what becomes of it at present.
 *
 * @param rule null for the one that counts as long as nobody has made one
 * @param now what health and breakers leave of the shares, on this node
 */
public record RuleState(
        RouteRuleKey key, Rule wanted, @Nullable RouteRule rule, Shares now) {

    public @Nullable Instant changedAt() {
        return rule == null ? null : rule.changedAt();
    }

    public @Nullable String changedBy() {
        return rule == null ? null : rule.changedBy();
    }

    public @Nullable String reason() {
        return rule == null ? null : rule.reason();
    }
}
