package org.carillon.reply.control;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carillon.inbound.entity.OptWord;

/** What a text says, if it is an answer at all. */
enum Answer {
    CONFIRM,
    CHANGE,
    /** Means something to the provider, never to an appointment: STOP, START and the like. */
    PROVIDER_WORD,
    /** YES and CANCEL: the provider's words too, but what people write who mean their appointment. */
    MISTAKEN_WORD,
    UNCLEAR;

    private static final Set<String> MISTAKEN_WORDS = Set.of("YES", "CANCEL");
    private static final Set<String> CONFIRMING = Set.of("1", "one", "confirm", "confirmed");
    private static final Set<String> CHANGING = Set.of("2", "two", "change");
    private static final Set<String> POLITE = Set.of("please", "thanks", "thank", "you", "ok", "okay", "to");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}?]+");
    /** The frame around a digit of a keyboard emoji, and what else is not seen. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{M}]");

    static Answer of(String text) {
        List<String> words = words(text);
        String whole = String.join(" ", words).toUpperCase(Locale.ROOT);
        if (MISTAKEN_WORDS.contains(whole)) {
            return MISTAKEN_WORD;
        }
        if (OptWord.named(whole).isPresent()) {
            return PROVIDER_WORD;
        }
        List<String> meant =
                words.stream().filter(word -> !POLITE.contains(word)).toList();
        if (meant.isEmpty()) {
            return UNCLEAR;
        }
        return CONFIRMING.containsAll(meant) ? CONFIRM : CHANGING.containsAll(meant) ? CHANGE : UNCLEAR;
    }

    /** In small letters, digits of any script as ASCII; a question mark counts as a word, since a question is no answer. */
    private static List<String> words(String text) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replace("?", " ? "))
                .replaceAll("");
        StringBuilder digits = new StringBuilder(plain.length());
        plain.codePoints()
                .map(character -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character)
                .forEach(digits::appendCodePoint);
        return Stream.of(BETWEEN_WORDS.split(digits.toString().toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
