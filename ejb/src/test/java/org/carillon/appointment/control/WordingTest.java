package org.carillon.appointment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.carillon.text.Encoding;
import org.carillon.text.TextMeasure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "en, Tue 1 Dec 2026, 16:45",
        "en-AU, Tue 1 Dec 2026, 16:45",
        "de, 'Dienstag, 1. Dezember 2026', 16:45",
        "pt-BR, 'terça-feira, 1 de dezembro de 2026', 16:45",
        "no language at all, Tue 1 Dec 2026, 16:45"
    })
    void datesAndTimesAreInTheLanguageOfTheText(String language, String date, String time) {
        Wording wording = Wording.in(language);
        assertEquals(time, wording.of(LocalTime.of(16, 45)));
        assertEquals(date, wording.of(DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "nl"})
    void noDateOrTimeAloneMakesATextUnicode(String language) {
        Wording wording = Wording.in(language);
        for (int month = 1; month <= 12; month++) {
            String text = wording.of(LocalDate.of(2026, month, 6)) + " " + wording.of(LocalTime.of(9, 5));
            assertEquals(Encoding.GSM_7, TextMeasure.of(text).encoding(), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Dr. Anita Rao, Anita Rao",
        "dr Rao, Rao",
        "DR. Rao, Rao",
        "Doctor Who, Who",
        "Drew Barry, Drew Barry",
        "Anita Rao, Anita Rao"
    })
    void aTitleIsLeftToTheText(String name, String without) {
        assertEquals(without, Wording.withoutTitle(name));
    }
}
