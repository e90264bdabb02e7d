package org.carillon.text;

import static org.carillon.text.Encoding.GSM_7;
import static org.carillon.text.Encoding.UCS_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasureTest {

    @ParameterizedTest
    @CsvSource({"1,1", "160,1", "161,2", "306,2", "307,3", "459,3", "460,4", "1600,11"})
    void fillsGsmSegments(int length, int segments) {
        assertMeasure("a".repeat(length), GSM_7, length, segments);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "70,1", "71,2", "134,2", "135,3", "201,3", "202,4", "1600,24"})
    void fillsUnicodeSegments(int length, int segments) {
        assertMeasure("ж".repeat(length), UCS_2, length, segments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^", "{", "}", "\\", "[", "~", "]", "|", "€", "\f"})
    void countsExtensionCharactersTwo(String character) {
        assertMeasure(character, GSM_7, 2, 1);
        assertMeasure("a".repeat(158) + character, GSM_7, 160, 1);
        assertMeasure("a".repeat(159) + character, GSM_7, 161, 2);
    }

    @Test
    void neverSplitsAnExtensionCharacter() {
        assertMeasure("a".repeat(152) + "€" + "a".repeat(152), GSM_7, 306, 3);
        assertMeasure("a".repeat(151) + "€" + "a".repeat(153), GSM_7, 306, 2);
        assertMeasure("€".repeat(80), GSM_7, 160, 1);
        assertMeasure("€".repeat(81), GSM_7, 162, 2);
        assertMeasure("€".repeat(153), GSM_7, 306, 3);
    }

    @Test
    void neverSplitsASurrogatePair() {
        assertMeasure("ж".repeat(66) + "😀" + "ж".repeat(66), UCS_2, 134, 3);
        assertMeasure("ж".repeat(65) + "😀" + "ж".repeat(67), UCS_2, 134, 2);
        assertMeasure("😀".repeat(35), UCS_2, 70, 1);
        assertMeasure("😀".repeat(36), UCS_2, 72, 2);
        assertMeasure("😀".repeat(67), UCS_2, 134, 3);
    }

    @Test
    void countsALoneSurrogateAsOneUnit() {
        assertMeasure("ж".repeat(66) + "\uD83D" + "ж".repeat(67), UCS_2, 134, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ç", "`", "\t", "“", "’", "–", "…", "á", "\u00A0", "\u001B", "\u0000", "₫", "😀"})
    void oneCharacterOutsideMakesAllOfItUnicode(String character) {
        TextMeasure measure = TextMeasure.of("abc" + character + "é’");
        assertEquals(UCS_2, measure.encoding());
        assertEquals(Optional.of(character), measure.whyUnicode());
    }

    @Test
    void countsExtensionCharactersOnceInUnicode() {
        assertMeasure("😀" + "]".repeat(68), UCS_2, 70, 1);
        assertMeasure("😀" + "]".repeat(69), UCS_2, 71, 2);
    }

    @Test
    void knowsTheWholeBasicAlphabet() {
        String alphabet = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
        assertEquals(127, alphabet.length());
        assertMeasure(alphabet, GSM_7, 127, 1);
        assertNull(TextMeasure.of(alphabet).firstUnicode());
    }

    @Test
    void hasExactlyTheCharactersOfTheStandard() {
        long known = java.util.stream.IntStream.rangeClosed(0, 0xFFFF)
                .filter(unit -> GsmAlphabet.septets((char) unit) > 0)
                .count();
        assertEquals(127 + 10, known);
    }

    @Test
    void anEmptyTextHasNoSegments() {
        assertMeasure("", GSM_7, 0, 0);
    }

    private static void assertMeasure(String text, Encoding encoding, int units, int segments) {
        TextMeasure measure = TextMeasure.of(text);
        assertEquals(encoding, measure.encoding());
        assertEquals(units, measure.units());
        assertEquals(segments, measure.segments());
    }
}
