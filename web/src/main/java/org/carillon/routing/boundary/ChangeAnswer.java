package org.carillon.routing.boundary;

import java.time.Instant;
import java.util.UUID;
import org.carillon.routing.entity.RouteChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That something else sends, and why.
 *
 * @param country of the rule that somebody changed; null for a change by health, which is for all countries
 * @param provider whose level health has changed; null for a change of a rule
 * @param from how it was: shares, or a level
 * @param by user name or client id; {@code carillon} for what it did by itself
 */
@Schema(name = "RoutingChange")
public record ChangeAnswer(
        UUID id,
        Instant at,
        @Nullable String country,
        String kind,
        @Nullable String provider,
        String from,
        String to,
        String reason,
        String by) {

    static ChangeAnswer of(RouteChange change) {
        String country = change.getCountry();
        String provider = change.getProvider();
        return new ChangeAnswer(
                change.getId(),
                change.getAt(),
                country == null ? null : RouteWords.told(country),
                RouteWords.told(change.getKind()),
                provider == null ? null : provider.toLowerCase(java.util.Locale.ROOT),
                change.getWas(),
                change.getBecame(),
                change.getReason(),
                change.getChangedBy());
    }
}
