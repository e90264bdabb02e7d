package org.carillon.simulator.twilio;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;
import org.carillon.simulator.ledger.Address;
import org.carillon.simulator.ledger.Message;
import org.jspecify.annotations.Nullable;

/** To, From and DateSent of a list call. What is not sent yet matches no DateSent: the strictest reading. */
record MessageFilter(@Nullable String to, @Nullable String from, long sentFrom, long sentBefore)
        implements Predicate<Message> {

    private static final long DAY = 86_400_000L;

    static MessageFilter of(MultivaluedMap<String, String> query) {
        long from = -1;
        long before = Long.MAX_VALUE;
        String on = query.getFirst("DateSent");
        if (on != null && !on.isEmpty()) {
            from = millis(on);
            before = from + (on.length() == 10 ? DAY : 1_000);
        }
        String after = query.getFirst("DateSent>");
        if (after != null && !after.isEmpty()) {
            from = millis(after);
        }
        String until = query.getFirst("DateSent<");
        if (until != null && !until.isEmpty()) {
            before = millis(until) + (until.length() == 10 ? DAY : 1_000);
        }
        return new MessageFilter(number(query.getFirst("To")), number(query.getFirst("From")), from, before);
    }

    @Override
    public boolean test(Message message) {
        boolean dated = sentFrom >= 0 || sentBefore < Long.MAX_VALUE;
        return message.way().twilio()
                && (!dated || message.sentAt() >= Math.max(1, sentFrom) && message.sentAt() < sentBefore)
                && (from == null || from.equals(message.from()))
                && (to == null || to.equals(message.to()));
    }

    private static @Nullable String number(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Address.parse(text).map(Address::toString).orElse(text);
    }

    private static long millis(String text) {
        return day(text)
                .or(() -> instant(text))
                .map(Instant::toEpochMilli)
                .orElseThrow(() -> Refused.bad(20001, "Invalid date: " + text));
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(
                    LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The SDK leaves out the zone of a UTC time. */
    private static Optional<Instant> instant(String text) {
        try {
            boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d");
            return Optional.of(OffsetDateTime.parse(zoned ? text : text + "Z").toInstant());
        } catch (DateTimeParseException notAnInstant) {
            return Optional.empty();
        }
    }
}
