package org.carillon.routing.control;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.channel.entity.Kind;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.provider.control.ProviderName;
import org.carillon.routing.entity.CarriedKey;
import org.carillon.routing.entity.RouteLevel;
import org.carillon.routing.entity.RouteRuleKey;
import org.jspecify.annotations.Nullable;

/** What is written in the database, as one node knows it. */
public record RouteTable(Map<RouteRuleKey, Rule> rules, Map<CarriedKey, RouteLevel> levels, Set<Kind> byCountry) {
    static final RouteTable EMPTY = new RouteTable(Map.of(), Map.of(), Set.of());

    static RouteTable of(Map<RouteRuleKey, Rule> rules, Map<CarriedKey, RouteLevel> levels) {
        return new RouteTable(
                Map.copyOf(rules),
                Map.copyOf(levels),
                rules.keySet().stream()
                        .filter(key -> !key.country().equals(RouteRuleKey.DEFAULT))
                        .map(RouteRuleKey::kind)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The rule of the recipient's country, else that for all; empty if nobody has made one. */
    Optional<Rule> rule(Kind kind, String to) {
        Rule found = null;
        if (byCountry.contains(kind)) {
            String country = countryOf(to);
            found = country == null ? null : rules.get(new RouteRuleKey(country, kind));
        }
        return Optional.ofNullable(found == null ? rules.get(new RouteRuleKey(RouteRuleKey.DEFAULT, kind)) : found);
    }

    RouteLevel level(ProviderName provider, Kind kind) {
        CarriedKey key = new CarriedKey(provider.name(), kind);
        RouteLevel known = levels.get(key);
        return known == null ? new RouteLevel(key) : known;
    }

    private static @Nullable String countryOf(String to) {
        try {
            return PhoneNumber.parse(to, null).region();
        } catch (InvalidPhoneNumber e) {
            return null;
        }
    }
}
