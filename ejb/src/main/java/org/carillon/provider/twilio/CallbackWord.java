package org.carillon.provider.twilio;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.provider.control.Progress;

/** The words that Twilio's webhooks use beyond those of {@link TwilioStatus}: for calls, and for messages to us. */
final class CallbackWord {
    private static final Set<String> INBOUND = Set.of("receiving", "received");

    private static final Map<String, Progress> OF_CALLS = Map.ofEntries(
            entry("initiated", Progress.ACCEPTED),
            entry("ringing", Progress.ACCEPTED),
            entry("in-progress", Progress.SENT),
            entry("completed", Progress.DELIVERED),
            entry("busy", Progress.UNDELIVERED),
            entry("no-answer", Progress.UNDELIVERED));

    private CallbackWord() {}

    /** Empty for a word that Twilio has not told us of. */
    static Optional<Progress> progress(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TwilioStatus.progress(lower).or(() -> Optional.ofNullable(OF_CALLS.get(lower)));
    }

    /** Whether the word is about a message to us. */
    static boolean isInbound(String word) {
        return INBOUND.contains(word.toLowerCase(Locale.ROOT));
    }
}
