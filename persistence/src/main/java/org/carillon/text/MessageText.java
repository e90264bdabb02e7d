package org.carillon.text;

import java.util.Optional;

/** The text of a message: 1 to 1,600 UTF-16 units, as the databases and the provider can hold them. */
public final class MessageText {
    public static final int LONGEST = 1600;

    private MessageText() {}

    public static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /** Why it cannot be sent to a phone; empty if it can. */
    public static Optional<String> fault(String text) {
        return fault(text, LONGEST);
    }

    /** The same for another channel, which takes so many UTF-16 units. */
    public static Optional<String> fault(String text, int longest) {
        if (text.isBlank()) {
            return Optional.of("must not be blank");
        }
        if (text.length() > longest) {
            return Optional.of("has " + text.length() + " characters, at most " + longest + " can be sent");
        }
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return Optional.of("has a NUL character at position " + (i + 1));
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return Optional.of("has half of a character (a lone surrogate) at position " + (i + 1));
            }
        }
        return Optional.empty();
    }
}
