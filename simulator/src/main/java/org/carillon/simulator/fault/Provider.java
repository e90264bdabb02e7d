package org.carillon.simulator.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose calls go wrong: each provider has its own faults. */
public enum Provider {
    TWILIO,
    SMSBROADCAST;

    /** @param written {@code twilio}, {@code smsbroadcast} */
    public static Optional<Provider> named(String written) {
        return Arrays.stream(values())
                .filter(provider -> provider.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
    }
}
