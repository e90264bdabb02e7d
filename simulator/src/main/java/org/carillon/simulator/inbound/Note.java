package org.carillon.simulator.inbound;

import java.util.List;
import org.carillon.simulator.ledger.Address;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes on a phone.
 *
 * @param to the product's number or name
 * @param smsBroadcast whether it goes by SMS Broadcast, else by Twilio
 * @param ref of the message that it answers, at SMS Broadcast
 */
public record Note(
        Address from,
        String to,
        String body,
        List<String> media,
        boolean smsBroadcast,
        @Nullable String ref) {

    public Note {
        media = List.copyOf(media);
    }
}
