package org.carillon.template.boundary;

import java.util.List;
import java.util.Locale;
import org.carillon.template.control.TemplatePreview;
import org.carillon.text.Encoding;

/**
 * A text as a patient would get it, and what it costs.
 *
 * @param encoding {@code gsm_7} or {@code ucs_2}
 * @param characters septets or UTF-16 units
 */
public record PreviewAnswer(
        String text,
        String encoding,
        int characters,
        int segments,
        List<UnicodeCharacterAnswer> unicodeCharacters,
        List<String> warnings) {

    static PreviewAnswer of(TemplatePreview preview) {
        return new PreviewAnswer(
                preview.text(),
                word(preview.measure().encoding()),
                preview.measure().units(),
                preview.measure().segments(),
                UnicodeCharacterAnswer.of(preview.unicode()),
                preview.warnings());
    }

    static String word(Encoding encoding) {
        return encoding.name().toLowerCase(Locale.ROOT);
    }
}
