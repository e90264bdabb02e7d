package org.carillon.template.control;

import java.time.Instant;
import org.carillon.template.entity.MessageTemplate;
import org.carillon.template.entity.TemplateName;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text.
 *
 * @param version from 1; 0 is the text that Carillon brings along
 * @param text null if this version ended the text in this language
 * @param subject of an e-mail; null for the first line of the text
 * @param createdBy null for version 0, and so is {@code createdAt}
 */
public record TemplateVersion(
        TemplateName name,
        String language,
        int version,
        @Nullable String text,
        @Nullable String subject,
        @Nullable String createdBy,
        @Nullable Instant createdAt) {

    static TemplateVersion of(MessageTemplate row) {
        return new TemplateVersion(
                row.getName(),
                row.getLanguage(),
                row.getVersion(),
                row.getBody(),
                row.getSubject(),
                row.getCreatedBy(),
                row.getCreatedAt());
    }

    static TemplateVersion builtIn(TemplateName name) {
        return new TemplateVersion(name, Languages.LAST, 0, DefaultTexts.of(name), null, null, null);
    }
}
