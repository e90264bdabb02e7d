package org.carillon.simulator.inbound;

import java.util.Locale;
import java.util.Set;

/** What a text means to the provider itself. */
enum OptOut {
    OUT,
    IN,
    NEITHER;

    private static final Set<String> STOP =
            Set.of("STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL");
    private static final Set<String> START = Set.of("START", "YES", "UNSTOP");

    /** Only a whole text counts, in any case. */
    static OptOut of(String body) {
        String word = body.strip().toUpperCase(Locale.ROOT);
        return STOP.contains(word) ? OUT : START.contains(word) ? IN : NEITHER;
    }
}
