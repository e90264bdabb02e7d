package org.carillon.logistics.boundary;

import java.util.Locale;
import org.carillon.text.TextMeasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message to a driver as it would go out.
 *
 * @param to E.164
 * @param encoding {@code gsm_7} or {@code ucs_2}
 * @param characters septets or UTF-16 units
 */
@Schema(name = "LoadPreview")
public record LoadPreviewAnswer(String to, String text, String encoding, int characters, int segments) {

    static LoadPreviewAnswer of(String to, String text) {
        TextMeasure measure = TextMeasure.of(text);
        return new LoadPreviewAnswer(
                to, text, measure.encoding().name().toLowerCase(Locale.ROOT), measure.units(), measure.segments());
    }
}
