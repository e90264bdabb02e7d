package org.carillon.phrase.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carillon.phrase.entity.Phrase;
import org.carillon.problem.control.Problem;
import org.junit.jupiter.api.Test;

class FillPhrasesTest {
    private final Phrase late =
            new Phrase("late", "Hello {patient_name}, {minutes} minutes late. {minutes}!", Instant.EPOCH);
    private final FillPhrases fill = new FillPhrases();

    @Test
    void thePatientsNameIsFilledByItself() {
        assertEquals("Hello Ada, 20 minutes late. 20!", fill.filled(late, "Ada", Map.of("minutes", "20")));
    }

    @Test
    void whatIsGivenWinsOverTheName() {
        assertEquals(
                "Hello Ms Okafor, 5 minutes late. 5!",
                fill.filled(late, "Ada", Map.of("minutes", "5", "patient_name", "Ms Okafor")));
    }

    @Test
    void eachMissingVariableIsNamed() {
        Problem problem = assertThrows(Problem.class, () -> fill.filled(late, null, Map.of("minutes", " ")));
        assertEquals(
                Map.of(
                        "variables.patient_name", "is required by the template",
                        "variables.minutes", "is required by the template"),
                problem.fields());
    }

    @Test
    void aPreviewKeepsWhatIsMissing() {
        assertEquals("Hello Ada, {minutes} minutes late. {minutes}!", fill.asFarAsKnown(late, "Ada", Map.of()));
        assertEquals(List.of("minutes"), fill.missing(late, "Ada", Map.of()));
    }
}
