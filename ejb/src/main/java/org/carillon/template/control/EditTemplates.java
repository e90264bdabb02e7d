package org.carillon.template.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.template.entity.MessageTemplate;
import org.carillon.template.entity.TemplateName;
import org.jspecify.annotations.Nullable;

/** Reads and changes texts. */
@ApplicationScoped
public class EditTemplates {

    @Inject
    private TemplateRows rows;

    @Inject
    private Templates templates;

    @Inject
    private Clock clock;

    /** What is in use, by name and language. */
    public List<TemplateVersion> all() {
        List<TemplateVersion> all = new ArrayList<>();
        rows.newest().stream()
                .map(TemplateVersion::of)
                .filter(version -> version.text() != null)
                .forEach(all::add);
        for (TemplateName name : TemplateName.values()) {
            if (all.stream()
                    .noneMatch(version ->
                            version.name() == name && version.language().equals(Languages.LAST))) {
                all.add(TemplateVersion.builtIn(name));
            }
        }
        all.sort(Comparator.comparing(TemplateVersion::name).thenComparing(TemplateVersion::language));
        return all;
    }

    public TemplateVersion read(TemplateName name, String writtenLanguage) {
        String language = Languages.usual(writtenLanguage);
        return inUse(name, language).orElseThrow(() -> none(name, language));
    }

    /** All versions, newest first. */
    public List<TemplateVersion> versions(TemplateName name, String writtenLanguage) {
        String language = Languages.usual(writtenLanguage);
        List<TemplateVersion> versions = new ArrayList<>();
        rows.versions(name, language).forEach(row -> versions.add(TemplateVersion.of(row)));
        if (language.equals(Languages.LAST)) {
            versions.add(TemplateVersion.builtIn(name));
        }
        if (versions.isEmpty()) {
            throw none(name, language);
        }
        return versions;
    }

    /**
     * Uses this text from now on. The same text and subject as before make no new version.
     *
     * @throws Problem naming the variables that are unknown or missing
     */
    public TemplateVersion save(
            TemplateName name, String writtenLanguage, String text, @Nullable String subject, String savedBy) {
        String language = Languages.usual(writtenLanguage);
        String checked = TemplateCheck.checked(name, text);
        String checkedSubject = TemplateCheck.checkedSubject(name, subject);
        Optional<MessageTemplate> newest = rows.newest(name, language);
        if (newest.filter(row -> checked.equals(row.getBody()) && Objects.equals(checkedSubject, row.getSubject()))
                .isPresent()) {
            return TemplateVersion.of(newest.get());
        }
        return add(name, language, newest, checked, checkedSubject, savedBy);
    }

    /** From now on the wider language is used, and for English the text that Carillon brings along. */
    public void delete(TemplateName name, String writtenLanguage, String deletedBy) {
        String language = Languages.usual(writtenLanguage);
        Optional<MessageTemplate> newest = rows.newest(name, language).filter(row -> row.getBody() != null);
        if (newest.isEmpty()) {
            throw none(name, language);
        }
        add(name, language, newest, null, null, deletedBy);
    }

    /**
     * @param text null means the text in use
     * @param values in place of samples, by variable
     */
    public TemplatePreview preview(
            TemplateName name, String writtenLanguage, @Nullable String text, Map<String, String> values) {
        String language = Languages.usual(writtenLanguage);
        Map<String, String> filled = new HashMap<>(TemplatePreview.samples(name));
        values.forEach((variable, value) -> {
            if (filled.replace(variable, value) == null) {
                throw Problem.field(
                        ProblemCode.VALIDATION_FAILED, "variables." + variable, "is not a variable of " + name.key());
            }
        });
        if (text != null) {
            return TemplatePreview.of(TemplateCheck.checked(name, text), filled);
        }
        return TemplatePreview.of(Objects.requireNonNull(read(name, language).text()), filled);
    }

    private TemplateVersion add(
            TemplateName name,
            String language,
            Optional<MessageTemplate> newest,
            @Nullable String text,
            @Nullable String subject,
            String by) {
        int version = newest.map(MessageTemplate::getVersion).orElse(0) + 1;
        MessageTemplate row = new MessageTemplate(name, language, version, text, subject, by, clock.instant());
        try {
            rows.add(row);
        } catch (RuntimeException e) {
            throw Failures.isConstraintViolation(e)
                    ? Problem.of(ProblemCode.ALREADY_EXISTS, "Somebody else has just saved version " + version)
                    : e;
        }
        templates.changed();
        return TemplateVersion.of(row);
    }

    private Optional<TemplateVersion> inUse(TemplateName name, String language) {
        return rows.newest(name, language)
                .map(TemplateVersion::of)
                .filter(version -> version.text() != null)
                .or(() -> language.equals(Languages.LAST)
                        ? Optional.of(TemplateVersion.builtIn(name))
                        : Optional.empty());
    }

    private static Problem none(TemplateName name, String language) {
        return Problem.of(ProblemCode.NOT_FOUND, "There is no " + name.key() + " template in " + language);
    }
}
