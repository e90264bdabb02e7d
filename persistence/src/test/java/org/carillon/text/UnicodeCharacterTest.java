package org.carillon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnicodeCharacterTest {

    @Test
    void aTextOfGsmCharactersHasNone() {
        assertEquals(List.of(), UnicodeCharacter.in("Grüße {€} Ç\nÑandù"));
    }

    @Test
    void namesEachOnceWithItsNumber() {
        List<UnicodeCharacter> found = UnicodeCharacter.in("🏥 It’s a 🏥");
        assertEquals(
                List.of(
                        new UnicodeCharacter("🏥", "U+1F3E5", "HOSPITAL", 2, null),
                        new UnicodeCharacter("’", "U+2019", "RIGHT SINGLE QUOTATION MARK", 1, "'")),
                found);
    }

    @Test
    void namesWhatCannotBeSeen() {
        assertEquals("ZERO WIDTH JOINER", UnicodeCharacter.in("a\u200Db").get(0).name());
    }

    @Test
    void offersALetterWithoutItsAccent() {
        assertEquals("c", UnicodeCharacter.in("ç").get(0).instead());
        assertEquals("u", UnicodeCharacter.in("ú").get(0).instead());
    }

    @Test
    void theRestFitsGsm() {
        String plain = UnicodeCharacter.without("🏥 It’s “now” – or…");
        assertEquals(" It's \"now\" - or...", plain);
        assertEquals(Encoding.GSM_7, TextMeasure.of(plain).encoding());
    }
}
