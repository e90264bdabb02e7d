package org.carillon.settings.control;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.carillon.email.EmailAddress;
import org.carillon.email.InvalidEmailAddress;
import org.carillon.network.control.Networks;

/** What the value of a setting must look like. */
public enum Form {
    TEXT,
    SECRET,
    URL,
    REGION,
    REGIONS,
    ZONE,
    DURATION,
    WHOLE_NUMBER,
    POSITIVE_NUMBER,
    DECIMAL,
    FLAG,
    /** Names, each with a whole number: {@code +15551230001=1, MG0123=50}. */
    RATES,
    EMAIL,
    MAIL_SECURITY,
    /** Network addresses and blocks of them: {@code 203.0.113.7, 198.51.100.0/24}. */
    NETWORKS;

    /** Whether the value can be used. */
    boolean fits(String value) {
        try {
            return switch (this) {
                case TEXT, SECRET -> true;
                case URL -> isWebAddress(URI.create(value));
                case REGION -> value.matches("[A-Z]{2}");
                case REGIONS -> value.matches("[A-Z]{2}(\\s*,\\s*[A-Z]{2})*");
                case ZONE -> ZoneId.getAvailableZoneIds().contains(value);
                case DURATION -> !Duration.parse(value).isNegative();
                case WHOLE_NUMBER -> Integer.parseInt(value) >= 0;
                case POSITIVE_NUMBER -> Integer.parseInt(value) > 0;
                case DECIMAL -> new BigDecimal(value).signum() >= 0;
                case FLAG -> Set.of("true", "false").contains(value);
                case RATES ->
                    Arrays.stream(value.split(","))
                            .allMatch(rate -> rate.strip().matches("[^=\\s]+\\s*=\\s*\\d{1,6}"));
                case EMAIL -> EmailAddress.parse(value).address().equals(value);
                case MAIL_SECURITY -> Set.of("starttls", "tls", "none").contains(value);
                case NETWORKS -> !Networks.parse(value).blocks().isEmpty();
            };
        } catch (IllegalArgumentException | DateTimeException | InvalidEmailAddress e) {
            return false;
        }
    }

    private static boolean isWebAddress(URI address) {
        return Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
    }

    /** In words for people: {@code whole number}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
