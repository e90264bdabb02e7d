package org.carillon.template.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.carillon.frame.page.Asked;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.template.control.EditTemplates;
import org.carillon.template.control.TemplateVersion;
import org.carillon.template.control.WordDifference;
import org.carillon.template.entity.TemplateName;
import org.jspecify.annotations.Nullable;

/** One text in one language, which may have none yet: then it begins with the English one. */
@Named
@RequestScoped
public class TemplatePage {
    private static final String ENGLISH = "en";

    @Inject
    EditTemplates templates;

    @Inject
    Renderings renderings;

    @Inject
    Asked asked;

    private @Nullable TemplateName type;
    private @Nullable List<TemplateVersion> versions;
    private @Nullable List<Rendered> all;

    /** A place for a value, with what previews fill in. */
    public record Place(String name, String sample, boolean required) {}

    public String getType() {
        return name().key();
    }

    public String getTypeKey() {
        return "type." + getType();
    }

    public String getLanguage() {
        List<TemplateVersion> known = getVersions();
        return known.isEmpty() ? wantedLanguage() : known.get(0).language();
    }

    public String getLanguageName() {
        return renderings.named(getLanguage());
    }

    public boolean isEnglish() {
        return ENGLISH.equals(getLanguage());
    }

    public String getAddress() {
        return "/template?type=" + getType() + "&language=" + getLanguage();
    }

    public String getResource() {
        return "/api/templates/" + getType() + "/" + getLanguage();
    }

    /** Newest first; none if there was never a text in this language. */
    public List<TemplateVersion> getVersions() {
        List<TemplateVersion> known = versions;
        if (known == null) {
            known = found();
            versions = known;
        }
        return known;
    }

    /** The one that is in use; null if there is none in this language. */
    public @Nullable TemplateVersion getCurrent() {
        List<TemplateVersion> known = getVersions();
        if (!known.isEmpty() && known.get(0).text() != null) {
            return known.get(0);
        }
        return known.stream()
                .filter(version -> version.version() == 0)
                .findFirst()
                .orElse(null);
    }

    /** What the form begins with. */
    public String getText() {
        TemplateVersion current = getCurrent();
        TemplateVersion start = current == null ? templates.read(name(), ENGLISH) : current;
        return Objects.requireNonNullElse(start.text(), "");
    }

    public String getSubject() {
        TemplateVersion current = getCurrent();
        return current == null ? "" : Objects.requireNonNullElse(current.subject(), "");
    }

    public List<Place> getPlaces() {
        return name().known().stream()
                .map(variable -> new Place(
                        variable.key(), variable.sample(), name().required().contains(variable)))
                .toList();
    }

    /** The same text in each language that has one. */
    public List<Rendered> getLanguages() {
        List<Rendered> known = all;
        if (known == null) {
            known = renderings.all().stream()
                    .filter(each -> each.version().name() == name())
                    .toList();
            all = known;
        }
        return known;
    }

    /** The version that is looked at; null if none is. */
    public @Nullable TemplateVersion getCompared() {
        Long number = asked.number("version");
        return number == null
                ? null
                : getVersions().stream()
                        .filter(version -> version.version() == number)
                        .findFirst()
                        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no version " + number));
    }

    /** The one before the version that is looked at; null if that is the first. */
    public @Nullable TemplateVersion getEarlier() {
        TemplateVersion compared = getCompared();
        int index = compared == null ? -1 : getVersions().indexOf(compared);
        return index < 0 || index == getVersions().size() - 1
                ? null
                : getVersions().get(index + 1);
    }

    public List<WordDifference.Part> getDifference() {
        return WordDifference.between(textOf(getEarlier()), textOf(getCompared()));
    }

    public List<WordDifference.Part> getSubjectDifference() {
        return WordDifference.between(subjectOf(getEarlier()), subjectOf(getCompared()));
    }

    /** Whether this version has a text that is not the one in use. */
    public boolean isUsable(TemplateVersion version) {
        return version.text() != null && version != getCurrent();
    }

    private TemplateName name() {
        TemplateName known = type;
        if (known == null) {
            String written = Objects.requireNonNullElse(asked.text("type"), "");
            known = TemplateName.of(written)
                    .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There are no templates for " + written));
            type = known;
        }
        return known;
    }

    private String wantedLanguage() {
        return Objects.requireNonNullElse(asked.text("language"), ENGLISH);
    }

    private List<TemplateVersion> found() {
        try {
            return templates.versions(name(), wantedLanguage());
        } catch (Problem problem) {
            if (problem.code() == ProblemCode.NOT_FOUND) {
                return List.of();
            }
            throw problem;
        }
    }

    private static String textOf(@Nullable TemplateVersion version) {
        return version == null ? "" : Objects.requireNonNullElse(version.text(), "");
    }

    private static String subjectOf(@Nullable TemplateVersion version) {
        return version == null ? "" : Objects.requireNonNullElse(version.subject(), "");
    }
}
