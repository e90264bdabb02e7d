package org.carillon.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text costs on the air.
 *
 * @param encoding GSM-7 if every character is in its alphabet, else UCS-2
 * @param units septets or UTF-16 units, extension characters and surrogate pairs counted two
 * @param segments messages that the provider bills; no extension character or surrogate pair is split over two
 * @param firstUnicode the character that made it UCS-2, null if it is GSM-7
 */
public record TextMeasure(
        Encoding encoding,
        int units,
        int segments,
        @Nullable String firstUnicode) {

    /** Measures the text as it stands; an empty one has no segments. */
    public static TextMeasure of(String text) {
        int length = text.length();
        int septets = 0;
        for (int i = 0; i < length; i++) {
            int cost = GsmAlphabet.septets(text.charAt(i));
            if (cost == 0) {
                return unicode(text, i);
            }
            septets += cost;
        }
        return new TextMeasure(Encoding.GSM_7, septets, gsmSegments(text, septets), null);
    }

    /** The character that made it UCS-2, for a hint to the writer. */
    public Optional<String> whyUnicode() {
        return Optional.ofNullable(firstUnicode);
    }

    private static TextMeasure unicode(String text, int first) {
        return new TextMeasure(
                Encoding.UCS_2, text.length(), ucsSegments(text), Character.toString(text.codePointAt(first)));
    }

    private static int gsmSegments(String text, int septets) {
        if (septets <= Encoding.GSM_7.single()) {
            return septets == 0 ? 0 : 1;
        }
        int segments = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            int cost = GsmAlphabet.septets(text.charAt(i));
            if (used + cost > Encoding.GSM_7.part()) {
                segments++;
                used = 0;
            }
            used += cost;
        }
        return segments;
    }

    private static int ucsSegments(String text) {
        int length = text.length();
        if (length <= Encoding.UCS_2.single()) {
            return 1;
        }
        int segments = 0;
        int start = 0;
        while (start < length) {
            int end = Math.min(start + Encoding.UCS_2.part(), length);
            boolean splitsPair = end < length
                    && Character.isHighSurrogate(text.charAt(end - 1))
                    && Character.isLowSurrogate(text.charAt(end));
            start = splitsPair ? end - 1 : end;
            segments++;
        }
        return segments;
    }
}
