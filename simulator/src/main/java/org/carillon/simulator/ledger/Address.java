package org.carillon.simulator.ledger;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A handset's number: its digits fit in a long, which keeps a full ledger small and its filters fast. */
public record Address(long digits, boolean whatsapp) {

    private static final String CHANNEL = "whatsapp:";
    private static final int FEWEST = 7;
    private static final int MOST = 15;

    /** Reads {@code +61400111222} or {@code whatsapp:+61400111222}; blanks, dashes, dots and brackets are ignored. */
    public static Optional<Address> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String plain = text.strip();
        boolean whatsapp = plain.startsWith(CHANNEL);
        OptionalLong digits = digits(whatsapp ? plain.substring(CHANNEL.length()) : plain);
        return digits.isPresent() ? Optional.of(new Address(digits.getAsLong(), whatsapp)) : Optional.empty();
    }

    private static OptionalLong digits(String text) {
        long value = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                if (++count > MOST || value == 0) {
                    return OptionalLong.empty();
                }
            } else if (" -.()\u00a0".indexOf(c) < 0 && !(c == '+' && i == 0)) {
                return OptionalLong.empty();
            }
        }
        return count < FEWEST ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The number alone, in E.164. */
    public String number() {
        return "+" + digits;
    }

    @Override
    public String toString() {
        return whatsapp ? CHANNEL + number() : number();
    }
}
