package org.carillon.phone;

import static org.carillon.phone.InvalidPhoneNumber.Reason.EMPTY;
import static org.carillon.phone.InvalidPhoneNumber.Reason.NOT_A_NUMBER;
import static org.carillon.phone.InvalidPhoneNumber.Reason.TEXT_TOO_LONG;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strips what people write around the digits, and refuses what is not a number at all (letters, extensions, two numbers). */
final class WrittenNumber {
    private static final int LONGEST = 64;
    private static final List<String> SCHEMES = List.of("tel:", "whatsapp:", "sms:");
    private static final String PUNCTUATION =
            "()[].,/~\u2053\u223C\uFF5E\uFF08\uFF09\uFF0E\uFF0F\u00B7\u2022\u30FC\u2212";

    private WrittenNumber() {}

    /** ASCII digits, after a plus if there was one. */
    static String digits(@Nullable String written) {
        if (written == null || written.isBlank()) {
            throw new InvalidPhoneNumber(EMPTY, null);
        }
        if (written.length() > LONGEST) {
            throw new InvalidPhoneNumber(TEXT_TOO_LONG, "at most " + LONGEST + " characters");
        }
        String text = withoutScheme(written.strip());
        StringBuilder digits = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(digits, character));
        if (digits.indexOf("+") == digits.length() - 1) {
            throw new InvalidPhoneNumber(NOT_A_NUMBER, "it has no digits");
        }
        return digits.toString();
    }

    private static String withoutScheme(String text) {
        for (String scheme : SCHEMES) {
            if (text.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return text.substring(scheme.length());
            }
        }
        return text;
    }

    private static void append(StringBuilder digits, int character) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            digits.append((char) ('0' + digit));
        } else if ((character == '+' || character == '\uFF0B') && digits.length() == 0) {
            digits.append('+');
        } else if (!mayStandBetween(character)) {
            throw new InvalidPhoneNumber(
                    NOT_A_NUMBER, "the character “" + Character.toString(character) + "” has no place in it");
        }
    }

    private static boolean mayStandBetween(int character) {
        return Character.isSpaceChar(character)
                || character == '\t'
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || Character.getType(character) == Character.FORMAT
                || PUNCTUATION.indexOf(character) >= 0;
    }
}
