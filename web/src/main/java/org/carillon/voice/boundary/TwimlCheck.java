package org.carillon.voice.boundary;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.twiml.control.Gathers;
import org.carillon.twiml.control.Twiml;
import org.carillon.twiml.control.TwimlFault;
import org.jspecify.annotations.Nullable;

/** Tells all that is wrong with the TwiML of a request at once. */
final class TwimlCheck {
    private static final UUID ANY = new UUID(0, 0);

    private TwimlCheck() {}

    /** @param reports where the provider will post the keys pressed */
    static Optional<String> fault(@Nullable String document, URI reports) {
        if (document == null || document.isBlank()) {
            return Optional.of("is required");
        }
        if (document.length() > Twiml.LONGEST) {
            return Optional.of("has " + document.length() + " characters, at most " + Twiml.LONGEST + " can be sent");
        }
        Twiml twiml = Twiml.read(document);
        if (!twiml.faults().isEmpty()) {
            return Optional.of(twiml.faults().stream().map(TwimlFault::toString).collect(Collectors.joining("; ")));
        }
        int sent =
                Gathers.answeredAt(document, reports + "?notification=" + ANY).length();
        return sent <= Twiml.LONGEST
                ? Optional.empty()
                : Optional.of("has " + sent + " characters once each <Gather> without an action has one, at most "
                        + Twiml.LONGEST + " can be sent");
    }
}
