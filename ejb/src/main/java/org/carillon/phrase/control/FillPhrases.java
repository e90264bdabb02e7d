package org.carillon.phrase.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carillon.phrase.entity.Phrase;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.text.VariableText;
import org.jspecify.annotations.Nullable;

/** Makes the text of a message out of one that is kept ready. */
@ApplicationScoped
public class FillPhrases {
    /** Each of them stands for the name of whom it is sent to. */
    private static final List<String> NAMES = List.of("name", "patient_name");

    @Inject
    private Phrases phrases;

    /**
     * The text for one reader. Fails with the field {@code template_id} if there is no such text in use, and with one field for each variable
     * that has no value, as {@code variables.doctor}.
     *
     * @param name of who is to read it; null if nobody knows
     * @param variables given for this message; they win over the name
     */
    public String text(long template, @Nullable String name, Map<String, @Nullable String> variables) {
        return filled(template(template), name, variables);
    }

    /** The text as it is kept, its variables unfilled; fails with the field {@code template_id} if there is none in use. */
    public String unfilled(long template) {
        return template(template).getText();
    }

    /** What is still to be given, as the variables' names. */
    public List<String> missing(Phrase phrase, @Nullable String name, Map<String, @Nullable String> variables) {
        Map<String, String> values = values(name, variables);
        return VariableText.of(phrase.getText()).names().stream()
                .filter(variable -> values.getOrDefault(variable, "").isBlank())
                .toList();
    }

    /** As far as the values go: what is missing stays in its braces. */
    public String asFarAsKnown(Phrase phrase, @Nullable String name, Map<String, @Nullable String> variables) {
        Map<String, String> values = values(name, variables);
        missing(phrase, name, variables).forEach(variable -> values.put(variable, "{" + variable + "}"));
        return VariableText.of(phrase.getText()).fill(values);
    }

    String filled(Phrase phrase, @Nullable String name, Map<String, @Nullable String> variables) {
        List<String> missing = missing(phrase, name, variables);
        if (!missing.isEmpty()) {
            Map<String, String> faults = new LinkedHashMap<>();
            missing.forEach(variable -> faults.put("variables." + variable, "is required by the template"));
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return VariableText.of(phrase.getText()).fill(values(name, variables));
    }

    private Phrase template(long id) {
        try {
            Phrase phrase = phrases.found(id);
            if (phrase.isActive()) {
                return phrase;
            }
        } catch (Problem unknown) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "template_id", "there is no template " + id);
        }
        throw Problem.field(
                ProblemCode.VALIDATION_FAILED,
                "template_id",
                "names template " + id + ", which is not in use any more");
    }

    private static Map<String, String> values(@Nullable String name, Map<String, @Nullable String> variables) {
        Map<String, String> values = new HashMap<>();
        if (name != null) {
            NAMES.forEach(variable -> values.put(variable, name));
        }
        variables.forEach((variable, value) -> {
            if (value != null && !value.isBlank()) {
                values.put(variable, value);
            }
        });
        return values;
    }
}
