package org.carillon.simulator.inbound;

import java.util.List;
import org.carillon.simulator.ledger.Address;

/**
 * What somebody writes on a phone.
 *
 * @param to the product's number or name
 * @param smsBroadcast whether it goes by SMS Broadcast, else by Twilio
 */
public record Note(Address from, String to, String body, List<String> media, boolean smsBroadcast) {

    public Note {
        media = List.copyOf(media);
    }
}
