package org.carillon.template.boundary;

import java.util.List;
import java.util.Locale;
import org.carillon.template.control.TemplatePreview;
import org.carillon.text.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * A text as a patient would get it, and what it costs.
 *
 * @param encoding {@code gsm_7} or {@code ucs_2}
 * @param characters septets or UTF-16 units
 * @param plainSegments what it would cost without the characters that make it UCS-2
 * @param providersWord a word with which people subscribe or unsubscribe at the provider; null if there is none
 */
public record PreviewAnswer(
        String text,
        String encoding,
        int characters,
        int segments,
        List<UnicodeCharacterAnswer> unicodeCharacters,
        int plainSegments,
        @Nullable String providersWord,
        List<String> warnings) {

    static PreviewAnswer of(TemplatePreview preview) {
        return new PreviewAnswer(
                preview.text(),
                word(preview.measure().encoding()),
                preview.measure().units(),
                preview.measure().segments(),
                UnicodeCharacterAnswer.of(preview.unicode()),
                preview.plainSegments(),
                preview.providersWord().orElse(null),
                preview.warnings());
    }

    static String word(Encoding encoding) {
        return encoding.name().toLowerCase(Locale.ROOT);
    }
}
