package org.carillon.provider.twilio;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.carillon.provider.control.Progress;
import org.jspecify.annotations.Nullable;

/** Twilio's words for the state of a message. */
public final class TwilioStatus {
    private static final Map<String, Progress> WORDS = Map.ofEntries(
            entry("queued", Progress.ACCEPTED),
            entry("accepted", Progress.ACCEPTED),
            entry("scheduled", Progress.ACCEPTED),
            entry("sending", Progress.ACCEPTED),
            entry("sent", Progress.SENT),
            entry("partially_delivered", Progress.SENT),
            entry("delivered", Progress.DELIVERED),
            entry("read", Progress.READ),
            entry("undelivered", Progress.UNDELIVERED),
            entry("failed", Progress.FAILED),
            entry("canceled", Progress.CANCELED));

    private TwilioStatus() {}

    /** Empty for an inbound message's state and for a word that is not known here. */
    public static Optional<Progress> progress(@Nullable String word) {
        return word == null ? Optional.empty() : Optional.ofNullable(WORDS.get(word));
    }
}
