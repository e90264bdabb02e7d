package org.carillon.simulator.smsbroadcast;

import java.util.Optional;
import org.carillon.simulator.ledger.Address;

/** A phone as this provider takes it: 04…, 614… or another international number, without a plus. */
final class Recipient {

    private Recipient() {}

    static Optional<Address> parse(String text) {
        if (!text.matches("[0-9]{8,15}")) {
            return Optional.empty();
        }
        if (text.startsWith("04")) {
            return text.length() == 10 ? Address.parse("61" + text.substring(1)) : Optional.empty();
        }
        boolean shortMobile = text.startsWith("614") && text.length() != 11;
        return shortMobile ? Optional.empty() : Address.parse(text);
    }
}
