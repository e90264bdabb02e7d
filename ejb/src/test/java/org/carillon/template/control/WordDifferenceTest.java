package org.carillon.template.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.carillon.template.control.WordDifference.Change;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void aChangedWordIsMarkedAsAWhole() {
        assertEquals(
                "Your [-appointment][+visit] is on {date}.",
                marked("Your appointment is on {date}.", "Your visit is on {date}."));
    }

    @Test
    void aRunOfChangedWordsIsOneChange() {
        assertEquals("[-Please come early][+Do not be late].", marked("Please come early.", "Do not be late."));
    }

    @Test
    void whatIsOnlyAddedRemovesNothing() {
        assertEquals("Hello[+ {patient_name}], bye", marked("Hello, bye", "Hello {patient_name}, bye"));
    }

    @Test
    void aVariableIsNeverTornApart() {
        assertEquals("on [-{date}][+{old_date}]", marked("on {date}", "on {old_date}"));
    }

    @Test
    void aPictureIsNeverTornApart() {
        assertEquals("[-👨‍⚕️][+👩‍⚕️] Doctor", marked("👨‍⚕️ Doctor", "👩‍⚕️ Doctor"));
    }

    @Test
    void linesStayLines() {
        assertEquals("one[- ][+\n]two", marked("one two", "one\ntwo"));
    }

    @Test
    void theSameTextHasNoChange() {
        assertEquals("Same\ntext", marked("Same\ntext", "Same\ntext"));
        assertEquals("", marked("", ""));
    }

    private static String marked(String earlier, String later) {
        return WordDifference.between(earlier, later).stream()
                .map(part -> part.change() == Change.SAME
                        ? part.text()
                        : (part.change() == Change.ADDED ? "[+" : "[-") + part.text() + "]")
                .collect(Collectors.joining());
    }
}
