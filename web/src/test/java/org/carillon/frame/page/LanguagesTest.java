package org.carillon.frame.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void whatTheViewerHasChosenComesBeforeTheBrowser() {
        assertEquals("de", chosen(List.of("de"), "en-AU"));
        assertEquals("en-AU", chosen(List.of(), "fr", "en-AU", "de"));
    }

    @Test
    void aLanguageWithoutRegionHasThatOfTheBrowser() {
        assertEquals("en-AU", chosen(List.of("en"), "de-DE", "en-AU"));
        assertEquals("en-GB", chosen(List.of("en-GB"), "en-AU"));
    }

    @Test
    void whatThePagesDoNotSpeakIsPassedOver() {
        assertEquals("de-AT", chosen(List.of("zu"), "fr-CA", "de-AT"));
        assertEquals("en", chosen(List.of("zu"), "fr"));
        assertEquals("en", chosen(List.of()));
    }

    private static String chosen(List<String> wanted, String... browser) {
        return Languages.chosen(
                        wanted.stream().map(Locale::forLanguageTag).toList(),
                        Arrays.stream(browser).map(Locale::forLanguageTag).toList())
                .toLanguageTag();
    }
}
