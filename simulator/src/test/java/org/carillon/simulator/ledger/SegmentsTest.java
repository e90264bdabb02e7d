package org.carillon.simulator.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void countsBasicText() {
        assertEquals(1, Segments.of(""));
        assertEquals(1, Segments.of("a".repeat(160)));
        assertEquals(2, Segments.of("a".repeat(161)));
        assertEquals(2, Segments.of("a".repeat(306)));
        assertEquals(3, Segments.of("a".repeat(307)));
        assertEquals(1, Segments.of("Ç@\n".repeat(53)));
    }

    @Test
    void countsExtensionCharactersTwice() {
        assertEquals(1, Segments.of("€".repeat(80)));
        assertEquals(2, Segments.of("€".repeat(81)));
    }

    @Test
    void neverSplitsAnExtensionCharacter() {
        assertEquals(2, Segments.of("a".repeat(152) + "€" + "a".repeat(151)));
        assertEquals(3, Segments.of("a".repeat(152) + "€" + "a".repeat(152)));
    }

    @Test
    void countsOtherTextAsUcs2() {
        assertEquals(1, Segments.of("ç".repeat(70)));
        assertEquals(2, Segments.of("ç".repeat(71)));
        assertEquals(2, Segments.of("`" + "a".repeat(70)));
        assertEquals(1, Segments.of("😀".repeat(35)));
    }

    @Test
    void neverSplitsASurrogatePair() {
        assertEquals(3, Segments.of("😀".repeat(67)));
    }
}
