package org.carillon.phrase.boundary;

import java.util.List;
import java.util.Locale;
import org.carillon.text.TextMeasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text as the patient would get it, and what it costs.
 *
 * @param missing variables that a send must give; they stand in the text in their braces
 * @param encoding {@code gsm_7} or {@code ucs_2}
 * @param characters septets or UTF-16 units
 */
@Schema(name = "ConversationTemplatePreview")
public record PhrasePreviewAnswer(String text, List<String> missing, String encoding, int characters, int segments) {

    static PhrasePreviewAnswer of(String text, List<String> missing) {
        TextMeasure measure = TextMeasure.of(text);
        return new PhrasePreviewAnswer(
                text, missing, measure.encoding().name().toLowerCase(Locale.ROOT), measure.units(), measure.segments());
    }
}
