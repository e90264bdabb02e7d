package org.carillon.frame.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages of the pages. */
public final class Languages {
    public static final Locale FIRST = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(FIRST, Locale.GERMAN);

    private Languages() {}

    /**
     * The first that the pages speak. Its region writes dates, {@code en-AU}: one that names none has that of the browser, if the
     * browser asks for the same language.
     *
     * @param wanted what the viewer has chosen
     * @param browser what the browser asks for
     */
    static Locale chosen(List<Locale> wanted, List<Locale> browser) {
        Locale first = Stream.concat(wanted.stream(), browser.stream())
                .filter(locale -> ALL.stream().anyMatch(known -> isSame(known, locale)))
                .findFirst()
                .orElse(FIRST);
        return first.getCountry().isEmpty()
                ? browser.stream()
                        .filter(locale -> isSame(first, locale))
                        .findFirst()
                        .orElse(first)
                : first;
    }

    private static boolean isSame(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }
}
