package org.carillon.csv.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1+1", "\n=1", " =1+1", "+61 400 111 222"})
    void whatASpreadsheetWouldRunIsText(String text) {
        assertEquals("'" + text, CsvCell.harmless(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+61400111222", "-0.0075", "3", "Answer 1 = yes", "<script>"})
    void whatIsHarmlessStaysAsItIs(String text) {
        assertEquals(text, CsvCell.harmless(text));
    }

    @Test
    void theMarkIsThatOfUtf8() {
        assertEquals(0xFEFF, CsvCell.BYTE_ORDER_MARK);
    }
}
