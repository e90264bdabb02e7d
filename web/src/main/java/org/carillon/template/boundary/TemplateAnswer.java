package org.carillon.template.boundary;

import java.time.Instant;
import java.util.List;
import org.carillon.template.control.TemplatePreview;
import org.carillon.template.control.TemplateVersion;
import org.carillon.template.entity.TemplateVariable;
import org.jspecify.annotations.Nullable;

/**
 * A version of a text, with what it costs when filled with samples.
 *
 * @param version from 1; 0 is the text that Carillon brings along
 * @param text null where this version deleted the text, and so is what follows from it
 * @param subject of an e-mail; null for the first line of the text
 * @param encoding {@code gsm_7} or {@code ucs_2}
 * @param unicodeCharacters those that make it UCS-2
 * @param variables that it may have
 * @param requiredVariables that it must have
 */
public record TemplateAnswer(
        String type,
        String language,
        int version,
        boolean deleted,
        @Nullable String text,
        @Nullable String subject,
        @Nullable String encoding,
        @Nullable Integer segments,
        List<UnicodeCharacterAnswer> unicodeCharacters,
        List<String> warnings,
        List<String> variables,
        List<String> requiredVariables,
        @Nullable String createdBy,
        @Nullable Instant createdAt) {

    static TemplateAnswer of(TemplateVersion version) {
        TemplatePreview preview = version.text() == null ? null : TemplatePreview.of(version.name(), version.text());
        return new TemplateAnswer(
                version.name().key(),
                version.language(),
                version.version(),
                preview == null,
                version.text(),
                version.subject(),
                preview == null ? null : PreviewAnswer.word(preview.measure().encoding()),
                preview == null ? null : preview.measure().segments(),
                preview == null ? List.of() : UnicodeCharacterAnswer.of(preview.unicode()),
                preview == null ? List.of() : preview.warnings(),
                version.name().known().stream().map(TemplateVariable::key).toList(),
                version.name().required().stream().map(TemplateVariable::key).toList(),
                version.createdBy(),
                version.createdAt());
    }

    static List<TemplateAnswer> of(List<TemplateVersion> versions) {
        return versions.stream().map(TemplateAnswer::of).toList();
    }
}
