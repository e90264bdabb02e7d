package org.carillon.template.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTextTest {

    @Test
    void fillsEveryPlace() {
        assertEquals("Hello Ana, Ana!", fill("Hello {patient_name}, {patient_name}!", Map.of("patient_name", "Ana")));
    }

    @Test
    void aValueIsNeverReadAsATemplate() {
        assertEquals("Hello {date}", fill("Hello {patient_name}", Map.of("patient_name", "{date}", "date", "today")));
    }

    @Test
    void aLineWithoutAnyValueIsLeftOut() {
        assertEquals(
                "Time: 10:30\nThank you!",
                fill("Time: {time}\nDepartment: {department}\nThank you!", Map.of("time", "10:30", "department", " ")));
    }

    @Test
    void aLineWithOneValueStays() {
        assertEquals("10:30 in", fill("{time} in {department}", Map.of("time", "10:30")));
    }

    @Test
    void emptyLinesStay() {
        assertEquals("a\n\nb", fill("a\n\nb", Map.of()));
    }

    @Test
    void aValueStaysOnItsLine() {
        assertEquals("Hello Ana  B", fill("Hello {patient_name}", Map.of("patient_name", "Ana\r\nB\u0000")));
    }

    @Test
    void halfACharacterInAValueIsDroppedAndAWholeOneStays() {
        assertEquals("Hello A😀", fill("Hello {patient_name}", Map.of("patient_name", "A\uD83D😀")));
    }

    @Test
    void theDoctorsTitleStandsOnce() {
        assertEquals("Dr. Rao", fill("Dr. {doctor_name}", Map.of("doctor_name", "Dr. Rao")));
        assertEquals("Dr. Rao", fill("{doctor_name}", Map.of("doctor_name", "Dr. Rao")));
        assertEquals("Dr. Rao", fill("Dr. {doctor_name}", Map.of("doctor_name", "Rao")));
    }

    @Test
    void whatIsTooLongIsCutBetweenCharacters() {
        String filled = fill("x{patient_name}", Map.of("patient_name", "😀".repeat(1000)));
        assertEquals(1599, filled.length());
        assertTrue(Character.isLowSurrogate(filled.charAt(filled.length() - 1)));
    }

    @Test
    void namesItsVariablesAndItsStrayBraces() {
        assertEquals(Set.of("date", "tiem"), TemplateText.variables("{date} {tiem} { x }"));
        assertEquals(List.of(1, 8), TemplateText.strayBraces("{{date}}"));
        assertEquals(List.of(), TemplateText.strayBraces("{date}"));
    }

    private static String fill(String text, Map<String, String> values) {
        return TemplateText.of(text).fill(values);
    }
}
