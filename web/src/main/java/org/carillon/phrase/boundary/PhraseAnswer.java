package org.carillon.phrase.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.carillon.phrase.entity.Phrase;
import org.carillon.text.TextMeasure;
import org.carillon.text.VariableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text that is kept ready.
 *
 * @param id to be given as {@code template_id}
 * @param variables names of its places; name and patient_name are filled by themselves
 * @param encoding of the text as it stands, {@code gsm_7} or {@code ucs_2}
 */
@Schema(name = "ConversationTemplate")
public record PhraseAnswer(
        long id,
        String name,
        String text,
        List<String> variables,
        String encoding,
        int segments,
        boolean active,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static PhraseAnswer of(Phrase phrase) {
        TextMeasure measure = TextMeasure.of(phrase.getText());
        return new PhraseAnswer(
                phrase.getId(),
                phrase.getName(),
                phrase.getText(),
                VariableText.of(phrase.getText()).names(),
                measure.encoding().name().toLowerCase(Locale.ROOT),
                measure.segments(),
                phrase.isActive(),
                phrase.getVersion(),
                phrase.getCreatedAt(),
                phrase.getUpdatedAt());
    }
}
