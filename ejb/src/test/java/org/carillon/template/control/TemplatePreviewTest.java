package org.carillon.template.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.carillon.template.entity.TemplateName;
import org.carillon.text.Encoding;
import org.junit.jupiter.api.Test;

class TemplatePreviewTest {

    @Test
    void namesTheCharacterThatMakesItExpensive() {
        TemplatePreview preview = TemplatePreview.of("It’s on {date}. " + "x".repeat(80), Map.of("date", "today"));
        assertEquals(Encoding.UCS_2, preview.measure().encoding());
        assertEquals(
                List.of("Sent as UCS-2 because of ’ (U+2019 RIGHT SINGLE QUOTATION MARK): 2 segments, without them 1"),
                preview.warnings());
    }

    @Test
    void aValueCanMakeItExpensiveToo() {
        assertEquals(
                Encoding.UCS_2,
                TemplatePreview.of("{patient_name}", Map.of("patient_name", "मीरा"))
                        .measure()
                        .encoding());
    }

    @Test
    void warnsOfTheProvidersOwnWords() {
        assertTrue(TemplatePreview.of("Reply YES to confirm {date}", Map.of())
                .warnings()
                .get(0)
                .contains("YES"));
        assertEquals(
                List.of(),
                TemplatePreview.of("Your yes cancelled {date}", Map.of()).warnings());
    }

    @Test
    void theDocumentsConfirmationWarnsOfItsPictures() {
        TemplatePreview preview =
                TemplatePreview.of(TemplateName.CONFIRMATION, DefaultTexts.of(TemplateName.CONFIRMATION));
        assertEquals(1, preview.warnings().size());
        assertEquals("HOSPITAL", preview.unicode().get(0).name());
        assertEquals(2, preview.unicode().get(0).count());
    }
}
