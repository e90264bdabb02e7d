package org.carillon.template.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.carillon.template.entity.TemplateVariable;

/** A line of a text: words and places in turn, and the words behind the last place. */
record TemplateLine(List<Place> places, String rest) {
    private static final String DOCTOR = TemplateVariable.DOCTOR_NAME.key();
    private static final String TITLE = "Dr. ";

    /** Words, and the variable behind them. */
    record Place(String words, String variable) {}

    static TemplateLine of(String line, Matcher found) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        while (found.find()) {
            places.add(new Place(line.substring(from, found.start()), found.group(1)));
            from = found.end();
        }
        return new TemplateLine(List.copyOf(places), line.substring(from));
    }

    /** False if nothing was appended, since none of its variables has a value. */
    boolean appendTo(StringBuilder text, Map<String, String> values) {
        int start = text.length();
        boolean isFilled = places.isEmpty();
        for (Place place : places) {
            String value = plain(values.getOrDefault(place.variable(), ""));
            isFilled |= !value.isEmpty();
            text.append(place.words()).append(titledOnce(place, value));
        }
        if (!isFilled) {
            text.setLength(start);
            return false;
        }
        text.append(rest);
        return true;
    }

    /** The documents' texts have the title, and so have many systems' names. */
    private static String titledOnce(Place place, String name) {
        return place.variable().equals(DOCTOR) && place.words().endsWith(TITLE) && name.startsWith(TITLE)
                ? name.substring(TITLE.length())
                : name;
    }

    /** On one line, and without what neither database nor provider would take. */
    private static String plain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (Character.isISOControl(unit) || Character.isSurrogate(unit)) {
                return cleaned(value);
            }
        }
        return value.strip();
    }

    private static String cleaned(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints()
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
