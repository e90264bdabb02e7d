package org.carillon.template.boundary;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.template.entity.TemplateName;
import org.jspecify.annotations.Nullable;

/**
 * What to try.
 *
 * @param type what the template is for: {@code confirmation} and so on
 * @param language English if absent
 * @param text the text in use if absent
 * @param variables values in place of the samples
 */
public record PreviewRequest(
        @Nullable String type,
        @Nullable String language,
        @Nullable String text,
        @Nullable Map<String, @Nullable String> variables) {

    static PreviewRequest present(@Nullable PreviewRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return request;
    }

    TemplateName name() {
        if (type == null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "type", "is required");
        }
        return TemplateNames.inBody(type);
    }

    String languageOrEnglish() {
        return Objects.requireNonNullElse(language, "en");
    }

    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        if (variables != null) {
            variables.forEach((name, value) -> values.put(name, Objects.requireNonNullElse(value, "")));
        }
        return values;
    }
}
