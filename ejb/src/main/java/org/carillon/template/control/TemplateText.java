package org.carillon.template.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for variables ({@code {patient_name}}), read once and filled often. A line whose variables all have no value
 * is left out, so that an appointment without a department has no line "Department:".
 */
final class TemplateText {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9_]{1,40})}");
    private static final int LONGEST = 1600;

    private final List<TemplateLine> lines;

    private TemplateText(List<TemplateLine> lines) {
        this.lines = lines;
    }

    static TemplateText of(String text) {
        return new TemplateText(text.lines()
                .map(line -> TemplateLine.of(line, PLACE.matcher(line)))
                .toList());
    }

    /** Names of the places in the text, in its order. */
    static Set<String> variables(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            names.add(places.group(1));
        }
        return names;
    }

    /** Positions (from 1) of braces that do not stand around a name. */
    static List<Integer> strayBraces(String text) {
        List<Integer> stray = new ArrayList<>();
        String without =
                PLACE.matcher(text).replaceAll(place -> " ".repeat(place.group().length()));
        for (int i = 0; i < without.length(); i++) {
            if (without.charAt(i) == '{' || without.charAt(i) == '}') {
                stray.add(i + 1);
            }
        }
        return stray;
    }

    /** At most 1,600 UTF-16 units; what names and places add beyond that is cut. */
    String fill(Map<String, String> values) {
        StringBuilder filled = new StringBuilder(320);
        for (TemplateLine line : lines) {
            if (line.appendTo(filled, values)) {
                filled.append('\n');
            }
        }
        return cut(filled.toString().strip());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
