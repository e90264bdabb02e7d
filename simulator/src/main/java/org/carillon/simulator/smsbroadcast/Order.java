package org.carillon.simulator.smsbroadcast;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carillon.simulator.ledger.Segments;

/** One call of the API: a text for one or more phones. */
record Order(List<String> to, String from, String message, String ref, int delayMinutes) {

    private static final int MOST_SPLITS = 5;

    static Order of(MultivaluedMap<String, String> fields) {
        List<String> to = Arrays.stream(text(fields, "to").split(",", -1))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
        return new Order(
                to,
                text(fields, "from").strip(),
                text(fields, "message"),
                text(fields, "ref"),
                number(fields, "delay"));
    }

    /** What is wrong with all of it, in the provider's words. */
    Optional<String> error(int maxsplit) {
        if (to.isEmpty()) {
            return Optional.of("No recipients specified");
        }
        if (message.isEmpty()) {
            return Optional.of("No message specified");
        }
        if (!from.isEmpty() && !from.matches("[A-Za-z0-9]{1,11}|\\+?[0-9]{3,15}")) {
            return Optional.of("Invalid sender id");
        }
        if (ref.length() > 20) {
            return Optional.of("Reference is too long");
        }
        boolean tooLong = Segments.of(message) > Math.min(MOST_SPLITS, Math.max(1, maxsplit));
        return tooLong ? Optional.of("Message is too long") : Optional.empty();
    }

    static int number(MultivaluedMap<String, String> fields, String name) {
        String value = text(fields, name);
        return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
    }

    static String text(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
