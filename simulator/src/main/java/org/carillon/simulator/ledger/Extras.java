package org.carillon.simulator.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What few messages have.
 *
 * @param messagingService SID of the messaging service that was named in place of a sender
 * @param sendAt milliseconds since 1970 of a scheduled message, else 0
 * @param ref the customer's own reference at SMS Broadcast
 */
public record Extras(
        List<String> media,
        @Nullable String messagingService,
        long sendAt,
        @Nullable String ref,
        boolean template) {

    public static final Extras NONE = new Extras(List.of(), null, 0, null, false);

    public Extras {
        media = List.copyOf(media);
    }
}
