package org.carillon.notify.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.carillon.frame.page.Texts;
import org.carillon.frame.page.Viewer;
import org.carillon.phrase.control.Phrases;
import org.carillon.template.control.EditTemplates;
import org.carillon.template.entity.TemplateName;

/** Texts kept ready, to begin a message with: those of the conversations, and those in which users are told of events. */
@Named
@RequestScoped
public class Starters {
    private static final int MOST = 200;
    private static final Set<TemplateName> FOR_PEOPLE =
            EnumSet.range(TemplateName.WORKFLOW_APPROVAL, TemplateName.INVITATION);

    @Inject
    Phrases phrases;

    @Inject
    EditTemplates templates;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    /** @param text with places for variables, as {@code {name}} */
    public record Starter(String name, String text) {}

    public List<Starter> getAll() {
        List<Starter> all = new ArrayList<>();
        phrases.search(true, null, null, MOST).items().stream()
                .map(phrase -> new Starter(phrase.getName(), phrase.getText()))
                .forEach(all::add);
        templates.all().stream()
                .filter(version -> FOR_PEOPLE.contains(version.name()))
                .map(version -> new Starter(
                        texts.of("notify", "template." + version.name().key()) + " · " + language(version.language()),
                        Objects.requireNonNullElse(version.text(), "")))
                .forEach(all::add);
        return all;
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(viewer.getLocale());
    }
}
