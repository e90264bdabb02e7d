package org.carillon.twiml.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which element may stand where, and with which attributes. */
final class Grammar {
    static final String ROOT = "Response";

    private static final Pattern LINE = Pattern.compile("(\\S+)( text)? \\(([^)]*)\\) \\[([^]]*)]");
    private static final Set<String> SSML =
            Set.of("break", "emphasis", "lang", "phoneme", "prosody", "say-as", "sub", "w");

    private static final Map<String, Element> ELEMENTS = read();

    private Grammar() {}

    /** Null if Twilio knows no such element. */
    static @Nullable Element of(String name, String parent) {
        Element there = ELEMENTS.get(parent + "/" + name);
        return there == null ? ELEMENTS.get(name) : there;
    }

    /** The element as it should have been written; null if there is none that differs in its letters' case only. */
    static @Nullable String inRightCase(String name) {
        return ELEMENTS.keySet().stream()
                .filter(known -> known.equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    static Set<String> names() {
        return ELEMENTS.keySet();
    }

    private static Map<String, Element> read() {
        Map<String, Element> elements = new TreeMap<>();
        try (InputStream file = Objects.requireNonNull(Grammar.class.getResourceAsStream("elements.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> elements.put(
                            line.group(1),
                            new Element(line.group(2) != null, words(line.group(3)), withSsml(words(line.group(4))))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return elements;
    }

    private static Set<String> withSsml(Set<String> children) {
        if (!children.contains("SSML")) {
            return children;
        }
        Set<String> all = new HashSet<>(children);
        all.remove("SSML");
        all.addAll(SSML);
        return Set.copyOf(all);
    }

    private static Set<String> words(String list) {
        return list.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(list.split(" ", -1)));
    }
}
