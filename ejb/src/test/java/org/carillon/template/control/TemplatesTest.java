package org.carillon.template.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.carillon.notification.entity.NotificationType;
import org.carillon.template.entity.MessageTemplate;
import org.carillon.template.entity.TemplateName;
import org.carillon.template.entity.TemplateVariable;
import org.carillon.text.Encoding;
import org.carillon.text.TextMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {
    private static final Map<String, String> SAMPLES = new HashMap<>();

    static {
        for (TemplateVariable variable : TemplateVariable.values()) {
            SAMPLES.put(variable.key(), variable.sample());
        }
    }

    private final StubRows rows = new StubRows();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);
    private final Templates templates = new Templates(rows, nanos::get);

    @Test
    void anEmailsSubjectIsTheTemplatesOwnElseTheFirstLine() {
        assertEquals(
                new RenderedMessage(
                        "🏥 Appointment Confirmed!", templates.render(TemplateName.CONFIRMATION, "en", SAMPLES)),
                templates.message(TemplateName.CONFIRMATION, "en", SAMPLES));
        rows.add(new MessageTemplate(
                TemplateName.TASK, "en", 1, "{task_title}", "Task for {name}", "test", Instant.EPOCH));
        templates.changed();
        Map<String, String> values = Map.of("task_title", "x".repeat(100), "name", "Maria\r\nBcc: all@example.org");
        assertEquals(
                "Task for Maria  Bcc: all@example.org",
                templates.message(TemplateName.TASK, "en", values).subject());
        assertEquals(
                "x".repeat(77) + "…",
                RenderedMessage.of("x".repeat(100) + "\nmore").subject());
        assertEquals(Set.of("task_title", "name"), templates.variables(TemplateName.TASK, "en"));
    }

    @Test
    void theConfirmationIsTheDocumentsText() {
        assertEquals("""
                🏥 Appointment Confirmed!

                Hello Maria Santos,

                Your appointment has been confirmed:

                👨‍⚕️ Doctor: Dr. Anita Rao
                📅 Date: Tue 1 Dec 2026
                🕒 Time: 10:30
                🏥 Department: Cardiology

                Booking ID: BK-20261201-0042

                Please arrive 10 minutes early. For any changes, contact the clinic.

                Thank you!""", templates.render(NotificationType.CONFIRMATION, null, SAMPLES));
    }

    @Test
    void theReminderAsksForOneOrTwoInOneSegment() {
        String text = templates.render(NotificationType.REMINDER, "en", SAMPLES);
        assertEquals(
                "Reminder: Your appointment with Dr. Anita Rao is on Tue 1 Dec 2026 at 10:30."
                        + " Reply 1 to confirm, 2 to change.",
                text);
        assertEquals(1, TextMeasure.of(text).segments());
    }

    @ParameterizedTest
    @EnumSource(TemplateName.class)
    void everyDefaultHasItsVariablesAndNoOthers(TemplateName name) {
        String text = DefaultTexts.of(name);
        for (TemplateVariable required : name.required()) {
            assertEquals(true, TemplateText.variables(text).contains(required.key()), name + " lacks " + required);
        }
        for (String used : TemplateText.variables(text)) {
            assertEquals(
                    true,
                    TemplateVariable.of(used).filter(name.known()::contains).isPresent(),
                    name + " has " + used);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TemplateName.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONFIRMATION", "LOAD_ASSIGNMENT"})
    void onlyTheTextsThatTheDocumentsDrawPicturesInNeedUnicode(TemplateName name) {
        TextMeasure measure = TextMeasure.of(templates.render(name, "en", SAMPLES));
        assertEquals(Encoding.GSM_7, measure.encoding());
        assertEquals(true, measure.segments() <= 2, measure.segments() + " segments");
    }

    @Test
    void aCustomMessageHasNoTemplate() {
        assertThrows(IllegalArgumentException.class, () -> templates.render(NotificationType.CUSTOM, null, SAMPLES));
    }

    @Test
    void takesTheLanguageThenAWiderOneThenEnglish() {
        rows.add(TemplateName.REMINDER, "pt", 1, "Consulta {date} {time}");
        rows.add(TemplateName.REMINDER, "zh-Hant-TW", 1, "預約 {date} {time}");
        assertEquals("Consulta Tue 1 Dec 2026 10:30", templates.render(TemplateName.REMINDER, "pt-BR", SAMPLES));
        assertEquals("Consulta Tue 1 Dec 2026 10:30", templates.render(TemplateName.REMINDER, "PT", SAMPLES));
        assertEquals("預約 Tue 1 Dec 2026 10:30", templates.render(TemplateName.REMINDER, "zh_Hant_TW", SAMPLES));
        for (String other : new String[] {"zh", "fr", "en-AU", "", "-", "not a language"}) {
            assertEquals(
                    templates.render(TemplateName.REMINDER, null, SAMPLES),
                    templates.render(TemplateName.REMINDER, other, SAMPLES));
        }
    }

    @Test
    void theNewestVersionCountsAndADeletedOneGivesWay() {
        rows.add(TemplateName.REMINDER, "en", 1, "one {date} {time}");
        rows.add(TemplateName.REMINDER, "en", 2, "two {date} {time}");
        assertEquals("two Tue 1 Dec 2026 10:30", templates.render(TemplateName.REMINDER, "en", SAMPLES));
        rows.add(TemplateName.REMINDER, "en", 3, null);
        templates.changed();
        assertEquals(
                "Reminder:",
                templates.render(TemplateName.REMINDER, "en", SAMPLES).substring(0, 9));
    }

    @Test
    void whatAnotherNodeHasSavedIsUsedASecondLater() {
        templates.render(TemplateName.REMINDER, "en", SAMPLES);
        rows.add(TemplateName.REMINDER, "en", 1, "new {date}");
        assertEquals(
                "Reminder:",
                templates.render(TemplateName.REMINDER, "en", SAMPLES).substring(0, 9));
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertEquals("new Tue 1 Dec 2026", templates.render(TemplateName.REMINDER, "en", SAMPLES));
    }

    @Test
    void aHundredThousandTextsCostTwoQueries() {
        for (int i = 0; i < 100_000; i++) {
            templates.render(TemplateName.REMINDER, "en", SAMPLES);
        }
        assertEquals(2, rows.queries);
    }
}
