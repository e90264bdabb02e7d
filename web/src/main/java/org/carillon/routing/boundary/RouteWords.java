package org.carillon.routing.boundary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.ProviderName;
import org.carillon.routing.control.Shares;
import org.carillon.routing.entity.RouteRuleKey;
import org.jspecify.annotations.Nullable;

/** Countries, kinds and providers as they stand in addresses and bodies: in small letters, countries as ISO 3166 writes them. */
final class RouteWords {
    private static final String ALL = "default";
    private static final List<Kind> CARRIED =
            Arrays.stream(Kind.values()).filter(kind -> kind != Kind.IN_APP).toList();

    private RouteWords() {}

    /** Fails with NOT_FOUND for what cannot be: it stands in the address. */
    static RouteRuleKey key(String country, String kind) {
        return new RouteRuleKey(
                countryOf(country)
                        .orElseThrow(() -> Problem.of(
                                ProblemCode.NOT_FOUND,
                                "There is no country " + shortened(country) + "; write AU, or default")),
                CARRIED.stream()
                        .filter(known -> known.name().equalsIgnoreCase(kind))
                        .findFirst()
                        .orElseThrow(() -> Problem.of(
                                ProblemCode.NOT_FOUND,
                                "No provider carries " + shortened(kind) + "; kinds are "
                                        + QueryParameters.listed(CARRIED, Kind::name))));
    }

    static @Nullable String country(String name, @Nullable String written) {
        return written == null
                ? null
                : countryOf(written)
                        .orElseThrow(() -> QueryParameters.refused(name, "must be a country such as AU, or default"));
    }

    static @Nullable Kind kind(String name, @Nullable String written) {
        return QueryParameters.word(name, written, CARRIED);
    }

    static @Nullable ProviderName provider(String name, @Nullable String written) {
        return QueryParameters.word(name, written, ProviderName.class);
    }

    private static Optional<String> countryOf(String written) {
        String country = written.toUpperCase(Locale.ROOT);
        return written.equalsIgnoreCase(ALL)
                ? Optional.of(RouteRuleKey.DEFAULT)
                : Optional.of(country).filter(known -> PhoneNumber.prefix(known).isPresent());
    }

    static String told(RouteRuleKey key) {
        return told(key.country());
    }

    static String told(String country) {
        return country.equals(RouteRuleKey.DEFAULT) ? ALL : country;
    }

    static String told(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    static Map<String, Integer> told(Shares shares) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        shares.parts().forEach((provider, part) -> parts.put(told(provider), part));
        return parts;
    }

    private static String shortened(String written) {
        return written.length() > 20 ? written.substring(0, 20) + "…" : written;
    }
}
