package org.carillon.inbound.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A word to which the provider itself listens: Twilio ends, begins or explains messages by it. */
public enum OptWord {
    STOP("STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "END", "QUIT", "REVOKE", "OPTOUT", "OPT OUT", "CANCEL"),
    START("START", "YES", "UNSTOP"),
    HELP("HELP", "INFO");

    /** Mean the same to everybody, whatever stands around them; CANCEL may mean an appointment. */
    private static final Set<String> UNMISTAKABLE =
            Set.of("STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "OPTOUT", "OPT OUT");

    private final Set<String> words;

    OptWord(String... words) {
        this.words = Set.of(words);
    }

    /**
     * What a whole text says to the provider, in any case. Somebody who ends messages is understood with a full stop, too, although the
     * provider may not; who begins them is taken by the letter.
     */
    public static Optional<OptWord> of(String text) {
        String whole = text.strip().toUpperCase(Locale.ROOT);
        Optional<OptWord> exact = named(whole);
        if (exact.isPresent()) {
            return exact;
        }
        String letters = whole.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
        return UNMISTAKABLE.contains(letters) ? Optional.of(STOP) : Optional.empty();
    }

    /** @param word in capitals */
    public static Optional<OptWord> named(String word) {
        for (OptWord each : values()) {
            if (each.words.contains(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
