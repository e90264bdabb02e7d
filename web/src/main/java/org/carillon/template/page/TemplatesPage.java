package org.carillon.template.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.carillon.frame.page.Viewer;
import org.carillon.template.entity.TemplateName;
import org.jspecify.annotations.Nullable;

/** All texts in use, and a form to begin one in another language. */
@Named
@RequestScoped
public class TemplatesPage {
    /** Offered for a new text; any other can be written. */
    private static final List<String> OFFERED = List.of(
            "ar", "bn", "de", "el", "es", "fr", "hi", "it", "ja", "ko", "ml", "pl", "pt-BR", "ta", "tr", "uk", "ur",
            "vi", "zh");

    @Inject
    Renderings renderings;

    @Inject
    Viewer viewer;

    private @Nullable List<Rendered> rows;

    /** A language that can be chosen. */
    public record Offered(String tag, String name) {}

    public List<Rendered> getRows() {
        List<Rendered> known = rows;
        if (known == null) {
            known = renderings.all();
            rows = known;
        }
        return known;
    }

    public List<String> getTypes() {
        return Arrays.stream(TemplateName.values()).map(TemplateName::key).toList();
    }

    public List<Offered> getLanguages() {
        Locale locale = viewer.getLocale();
        return OFFERED.stream()
                .map(tag -> new Offered(tag, Locale.forLanguageTag(tag).getDisplayName(locale)))
                .toList();
    }
}
