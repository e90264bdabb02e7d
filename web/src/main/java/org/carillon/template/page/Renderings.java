package org.carillon.template.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carillon.frame.page.Texts;
import org.carillon.frame.page.Viewer;
import org.carillon.template.control.EditTemplates;
import org.carillon.template.control.TemplatePreview;
import org.carillon.template.control.TemplateVersion;
import org.carillon.text.Encoding;
import org.carillon.text.UnicodeCharacter;
import org.jspecify.annotations.Nullable;

/** The texts in use, told in the viewer's language. */
@RequestScoped
public class Renderings {

    @Inject
    EditTemplates templates;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    /** By type and language. */
    List<Rendered> all() {
        return templates.all().stream().map(this::of).toList();
    }

    /** @param tag BCP 47 */
    String named(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(viewer.getLocale());
    }

    private Rendered of(TemplateVersion version) {
        TemplatePreview preview = TemplatePreview.of(version.name(), Objects.requireNonNull(version.text()));
        return new Rendered(version, named(version.language()), preview, warning(preview));
    }

    private @Nullable String warning(TemplatePreview preview) {
        Optional<String> word = preview.providersWord();
        if (word.isPresent()) {
            return texts.of("template", "warning.word", word.get());
        }
        return preview.measure().encoding() == Encoding.UCS_2
                        && preview.plainSegments() < preview.measure().segments()
                ? texts.of(
                        "template",
                        "warning.unicode",
                        preview.unicode().stream()
                                .map(UnicodeCharacter::character)
                                .filter(character -> !character.isBlank())
                                .collect(Collectors.joining(" ")),
                        preview.plainSegments())
                : null;
    }
}
