package org.carillon.template.page;

import org.carillon.template.control.TemplatePreview;
import org.carillon.template.control.TemplateVersion;
import org.carillon.text.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * A text in use and what it costs.
 *
 * @param language its name in the viewer's language
 * @param preview filled with samples
 * @param warning what may be saved all the same; null if there is nothing to warn of
 */
public record Rendered(
        TemplateVersion version,
        String language,
        TemplatePreview preview,
        @Nullable String warning) {

    public String getTypeKey() {
        return "type." + version.name().key();
    }

    public String getAddress() {
        return "/template?type=" + version.name().key() + "&language=" + version.language();
    }

    public int getSegments() {
        return preview.measure().segments();
    }

    public boolean isUnicode() {
        return preview.measure().encoding() == Encoding.UCS_2;
    }

    public boolean isBuiltIn() {
        return version.version() == 0;
    }
}
