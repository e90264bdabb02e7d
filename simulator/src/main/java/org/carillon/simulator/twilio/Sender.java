package org.carillon.simulator.twilio;

import org.carillon.simulator.ledger.Address;

/** Which senders Twilio takes: a number, a short code, or a name of at most 11 characters. */
final class Sender {

    private static final String CHANNEL = "whatsapp:";

    private Sender() {}

    /**
     * The sender without its channel.
     *
     * @throws Refused if it cannot send to this phone
     */
    static String line(String from, Address handset) {
        boolean whatsapp = from.startsWith(CHANNEL);
        if (whatsapp != handset.whatsapp()) {
            throw Refused.bad(21910, "Invalid From and To pair. From and To should be of the same channel");
        }
        String line = whatsapp ? from.substring(CHANNEL.length()) : from.strip();
        MagicNumbers.from(line).ifPresent(Sender::refuse);
        boolean number = line.matches("\\+?[0-9]{3,15}");
        boolean name = !whatsapp && line.matches("(?=.*[A-Za-z])[A-Za-z0-9 &._+-]{1,11}");
        if (!number && !name) {
            throw Refused.bad(21212, MagicNumbers.message(21212, "", line));
        }
        return number && line.matches("[0-9]{7,}") ? "+" + line : line;
    }

    private static void refuse(Refused refused) {
        throw refused;
    }
}
