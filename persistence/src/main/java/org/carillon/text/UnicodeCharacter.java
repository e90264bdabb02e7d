package org.carillon.text;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A character that makes a text UCS-2.
 *
 * @param character as written; some are invisible, therefore the rest
 * @param code {@code U+1F3E5}
 * @param name its Unicode name
 * @param count how often it occurs
 * @param instead what could be written without leaving GSM-7; null where there is nothing of the same meaning
 */
public record UnicodeCharacter(
        String character,
        String code,
        String name,
        int count,
        @Nullable String instead) {
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("\u2018", "'"),
            Map.entry("\u2019", "'"),
            Map.entry("\u201A", "'"),
            Map.entry("`", "'"),
            Map.entry("\u00B4", "'"),
            Map.entry("\u201C", "\""),
            Map.entry("\u201D", "\""),
            Map.entry("\u201E", "\""),
            Map.entry("\u00AB", "\""),
            Map.entry("\u00BB", "\""),
            Map.entry("\u2010", "-"),
            Map.entry("\u2011", "-"),
            Map.entry("\u2013", "-"),
            Map.entry("\u2014", "-"),
            Map.entry("\u2026", "..."),
            Map.entry("\u00A0", " "),
            Map.entry("\u202F", " "),
            Map.entry("\u2009", " "),
            Map.entry("\t", " "),
            Map.entry("\u2022", "-"),
            Map.entry("\u200B", ""),
            Map.entry("\u200D", ""),
            Map.entry("\uFE0F", ""),
            Map.entry("\uFEFF", ""));

    /** Each once, in the order of the text; none if it fits GSM-7. */
    public static List<UnicodeCharacter> in(String text) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        text.codePoints()
                .filter(character -> character > Character.MAX_VALUE || GsmAlphabet.septets((char) character) == 0)
                .forEach(character -> counts.merge(character, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The text with every such character replaced, or left out where there is nothing to replace it by. */
    public static String without(String text) {
        String plain = text;
        for (UnicodeCharacter found : in(text)) {
            plain = plain.replace(found.character, found.instead == null ? "" : found.instead);
        }
        return plain;
    }

    private static UnicodeCharacter of(int codePoint, int count) {
        String character = Character.toString(codePoint);
        String name = Character.getName(codePoint);
        return new UnicodeCharacter(
                character,
                String.format("U+%04X", codePoint),
                name == null ? "unassigned" : name,
                count,
                INSTEAD.containsKey(character) ? INSTEAD.get(character) : withoutAccent(character));
    }

    private static @Nullable String withoutAccent(String character) {
        String base = Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return base.length() == 1 && GsmAlphabet.septets(base.charAt(0)) > 0 ? base : null;
    }
}
