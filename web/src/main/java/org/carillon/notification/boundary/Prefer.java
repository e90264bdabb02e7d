package org.carillon.notification.boundary;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * RFC 7240: what the client prefers about waiting. A preference that makes no sense is ignored, as the RFC wants it; of one given
 * twice the first counts. Both together mean: wait so long, then answer 202.
 *
 * @param longest how long to wait, at most 30 s; null if the client does not say
 */
public record Prefer(boolean respondAsync, @Nullable Duration longest) {
    static final Duration CAP = Duration.ofSeconds(30);
    private static final int LONGEST_NUMBER = 9;

    static Prefer of(List<String> headers) {
        boolean async = false;
        Duration wait = null;
        for (String header : headers) {
            for (String preference : header.split(",", -1)) {
                String[] nameAndValue = preference.split(";", 2)[0].split("=", 2);
                String name = nameAndValue[0].strip().toLowerCase(Locale.ROOT);
                if (name.equals("respond-async")) {
                    async = true;
                } else if (name.equals("wait") && nameAndValue.length == 2 && wait == null) {
                    wait = seconds(nameAndValue[1].strip());
                }
            }
        }
        return new Prefer(async, wait);
    }

    /** Whether the client wants no more than it has to know; {@code headers} is null where there are none. */
    public static boolean isMinimal(@Nullable List<String> headers) {
        return headers != null
                && headers.stream()
                        .flatMap(header -> Arrays.stream(header.split(",", -1)))
                        .anyMatch(preference -> preference.strip().equalsIgnoreCase("return=minimal"));
    }

    /** How long to wait for the provider. */
    public Duration patience(Duration usual) {
        if (longest != null) {
            return longest;
        }
        return respondAsync ? Duration.ZERO : usual;
    }

    /** Value of the header Preference-Applied; empty if nothing was preferred. */
    public Optional<String> applied() {
        if (longest == null) {
            return respondAsync ? Optional.of("respond-async") : Optional.empty();
        }
        return Optional.of((respondAsync ? "respond-async, " : "") + "wait=" + longest.toSeconds());
    }

    private static @Nullable Duration seconds(String value) {
        String digits = value.length() > 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
        if (digits.isEmpty()
                || digits.length() > LONGEST_NUMBER
                || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return null;
        }
        Duration wanted = Duration.ofSeconds(Long.parseLong(digits));
        return wanted.compareTo(CAP) > 0 ? CAP : wanted;
    }
}
