package org.carillon.appointment.control;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates, times and names as a message says them, in the language of its reader. */
final class Wording {
    private static final Wording ENGLISH = new Wording(
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH));
    private static final Pattern TITLE = Pattern.compile("^\\s*(dr\\.?|doctor)\\s+", Pattern.CASE_INSENSITIVE);
    /** Each would make the whole text UCS-2; newer releases of the Java platform put one before AM. */
    private static final Pattern ODD_SPACE = Pattern.compile("[\\u00A0\\u202F\\u2009]");

    private static final int MOST_LANGUAGES = 200;
    private static final Map<String, Wording> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    private Wording(DateTimeFormatter date, DateTimeFormatter time) {
        this.date = date;
        this.time = time;
    }

    /** @param language BCP 47; null or unknown means English */
    static Wording in(@Nullable String language) {
        if (language == null || BY_LANGUAGE.size() > MOST_LANGUAGES) {
            return ENGLISH;
        }
        return BY_LANGUAGE.computeIfAbsent(language, Wording::of);
    }

    private static Wording of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (locale.getLanguage().isEmpty() || locale.getLanguage().equals("en")) {
            return ENGLISH;
        }
        return new Wording(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .withChronology(IsoChronology.INSTANCE),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
    }

    /** As {@code Tue 1 Dec 2026}. */
    String of(LocalDate day) {
        return plain(date.format(day));
    }

    /** As {@code 10:30}. */
    String of(LocalTime clock) {
        return plain(time.format(clock));
    }

    /** The name behind a title that the text has itself. */
    static String withoutTitle(String doctor) {
        return TITLE.matcher(doctor).replaceFirst("");
    }

    private static String plain(String text) {
        return ODD_SPACE.matcher(text).replaceAll(" ");
    }
}
