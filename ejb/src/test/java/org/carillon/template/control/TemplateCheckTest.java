package org.carillon.template.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.carillon.problem.control.Problem;
import org.carillon.template.entity.TemplateName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateCheckTest {

    @Test
    void takesATextWithItsVariables() {
        assertEquals(List.of(), faults("On {date} at {time}"));
    }

    @Test
    void namesUnknownVariables() {
        assertTrue(
                faults("{date} {time} {tiem} {Date}").get(0).startsWith("has the unknown variables {tiem}, {Date};"));
    }

    @Test
    void namesMissingVariables() {
        assertEquals(List.of("lacks the variables {date}, {time}"), faults("Hello {patient_name}"));
    }

    @Test
    void theOldTimeBelongsToAMovedAppointmentOnly() {
        assertTrue(faults("{date} {time} {old_date}").get(0).startsWith("has the unknown variable {old_date};"));
        assertEquals(
                List.of("lacks the variables {old_date}, {old_time}"),
                TemplateCheck.faults(TemplateName.RESCHEDULE, "{date} {time}"));
    }

    @Test
    void bracesOfAnotherSystemAreNotTakenForOurs() {
        assertEquals(
                List.of("has a brace at position 1 that does not stand around a variable's name"),
                faults("{{date}} {time}"));
    }

    @Test
    void whatCannotBeSentIsRefusedAtOnce() {
        assertEquals(List.of("must not be blank"), faults("  "));
        assertEquals(List.of("has 1601 characters, at most 1600 can be sent"), faults("x".repeat(1601)));
    }

    @ParameterizedTest
    @EnumSource(TemplateName.class)
    void theDefaultsPass(TemplateName name) {
        assertEquals(List.of(), TemplateCheck.faults(name, DefaultTexts.of(name)));
    }

    private static List<String> faults(String text) {
        return TemplateCheck.faults(TemplateName.REMINDER, text);
    }

    @Test
    void aSubjectIsOneLineWithKnownVariables() {
        assertEquals("{date}", TemplateCheck.checkedSubject(TemplateName.REMINDER, " {date} "));
        assertNull(TemplateCheck.checkedSubject(TemplateName.REMINDER, " "));
        for (String bad : List.of("a\r\nBcc: b@example.org", "{task_title}", "{", "x".repeat(201))) {
            assertThrows(Problem.class, () -> TemplateCheck.checkedSubject(TemplateName.REMINDER, bad));
        }
    }
}
