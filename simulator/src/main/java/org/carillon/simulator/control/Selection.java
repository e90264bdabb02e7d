package org.carillon.simulator.control;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import org.carillon.simulator.ledger.Address;
import org.carillon.simulator.ledger.Message;
import org.jspecify.annotations.Nullable;

/** Which created messages of the ledger are meant. */
record Selection(@Nullable Address to, @Nullable String body, long since) implements Predicate<Message> {

    /**
     * @param to a number
     * @param body a part of the text
     * @param since an instant, or milliseconds since 1970
     */
    static Selection of(@Nullable String to, @Nullable String body, @Nullable String since) {
        Address address = to == null || to.isBlank()
                ? null
                : Address.parse(to).orElseThrow(() -> Invalid.field("to", "not a number"));
        return new Selection(address, body, since(since));
    }

    boolean everything() {
        return to == null && body == null && since == 0;
    }

    @Override
    public boolean test(Message message) {
        return message.way().created()
                && message.createdAt() >= since
                && (to == null || message.at(to))
                && (body == null || message.body().contains(body));
    }

    private static long since(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        try {
            return text.matches("\\d{1,18}")
                    ? Long.parseLong(text)
                    : Instant.parse(text).toEpochMilli();
        } catch (DateTimeParseException malformed) {
            throw Invalid.field("since", "an instant or milliseconds");
        }
    }
}
