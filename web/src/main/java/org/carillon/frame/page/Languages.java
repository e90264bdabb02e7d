package org.carillon.frame.page;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. */
public final class Languages {
    public static final Locale FIRST = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(FIRST, Locale.GERMAN);

    private Languages() {}

    /** The first of the wanted locales that the pages speak, with its region, which writes dates: {@code en-AU}. */
    static Optional<Locale> among(Iterator<Locale> wanted) {
        while (wanted.hasNext()) {
            Locale locale = wanted.next();
            if (ALL.stream().anyMatch(known -> known.getLanguage().equals(locale.getLanguage()))) {
                return Optional.of(locale);
            }
        }
        return Optional.empty();
    }
}
