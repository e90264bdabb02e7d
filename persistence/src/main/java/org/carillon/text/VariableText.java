package org.carillon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places for variables ({@code {name}}), read once and filled for each reader. */
public final class VariableText {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9_]{0,39})}");

    private final List<String> words;
    private final List<String> names;

    private VariableText(List<String> words, List<String> names) {
        this.words = words;
        this.names = names;
    }

    public static VariableText of(String text) {
        List<String> words = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher places = PLACE.matcher(text);
        int end = 0;
        while (places.find()) {
            words.add(text.substring(end, places.start()));
            names.add(places.group(1));
            end = places.end();
        }
        words.add(text.substring(end));
        return new VariableText(words, names);
    }

    /** The text as it stands, whatever it looks like. */
    public static VariableText plain(String text) {
        return new VariableText(List.of(text), List.of());
    }

    public boolean isTheSameForAll() {
        return names.isEmpty();
    }

    /** Names of the variables, each once, in the order of the text. */
    public List<String> names() {
        return names.stream().distinct().toList();
    }

    /** The first variable that has no value. */
    public Optional<String> missing(Map<String, String> values) {
        return names.stream()
                .filter(name -> values.getOrDefault(name, "").isBlank())
                .findFirst();
    }

    /** What has no value is left out. */
    public String fill(Map<String, String> values) {
        StringBuilder filled = new StringBuilder(160).append(words.get(0));
        for (int i = 0; i < names.size(); i++) {
            filled.append(values.getOrDefault(names.get(i), "").strip()).append(words.get(i + 1));
        }
        return filled.toString();
    }
}
