package org.carillon.phrase.boundary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For whom to try a text.
 *
 * @param patientId whose name it is filled with; null for nobody's
 * @param variables further values
 */
public record PhrasePreviewRequest(
        @Nullable Long patientId, @Nullable Map<String, @Nullable String> variables) {}
