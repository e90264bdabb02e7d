package org.carillon.template.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.template.entity.TemplateName;
import org.carillon.template.entity.TemplateVariable;
import org.carillon.text.MessageText;
import org.jspecify.annotations.Nullable;

/** Whether a text can be used as a template, before anybody is sent it. */
final class TemplateCheck {
    private static final int LONGEST_SUBJECT = 200;

    private TemplateCheck() {}

    /** The text with plain line ends; refused with all that is wrong with it. */
    static String checked(TemplateName name, String written) {
        String text = written.replace("\r\n", "\n").replace('\r', '\n');
        List<String> faults = faults(name, text);
        if (!faults.isEmpty()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "text", String.join("; ", faults));
        }
        return text;
    }

    /** The subject, or null where it is blank; refused with all that is wrong with it. */
    static @Nullable String checkedSubject(TemplateName name, @Nullable String written) {
        String subject = written == null ? "" : written.strip();
        List<String> faults = new ArrayList<>();
        if (subject.length() > LONGEST_SUBJECT) {
            faults.add("has " + subject.length() + " characters, at most " + LONGEST_SUBJECT + " are read");
        }
        if (subject.chars().anyMatch(Character::isISOControl)) {
            faults.add("has a line break or another control character");
        }
        addUnknown(name, TemplateText.variables(subject), faults);
        addStrayBraces(subject, faults);
        if (!faults.isEmpty()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "subject", String.join("; ", faults));
        }
        return subject.isEmpty() ? null : subject;
    }

    static List<String> faults(TemplateName name, String text) {
        Optional<String> unsendable = MessageText.fault(text);
        if (unsendable.isPresent()) {
            return List.of(unsendable.get());
        }
        List<String> faults = new ArrayList<>();
        Set<String> used = TemplateText.variables(text);
        addUnknown(name, used, faults);
        List<String> missing = keys(name.required()).stream()
                .filter(variable -> !used.contains(variable))
                .toList();
        if (!missing.isEmpty()) {
            faults.add("lacks the " + listed("variable", missing));
        }
        addStrayBraces(text, faults);
        return faults;
    }

    private static void addUnknown(TemplateName name, Set<String> used, List<String> faults) {
        List<String> unknown = used.stream()
                .filter(variable -> TemplateVariable.of(variable)
                        .filter(name.known()::contains)
                        .isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            faults.add("has the unknown " + listed("variable", unknown) + "; known are " + braced(keys(name.known())));
        }
    }

    private static void addStrayBraces(String text, List<String> faults) {
        List<Integer> stray = TemplateText.strayBraces(text);
        if (!stray.isEmpty()) {
            faults.add("has a brace at position " + stray.get(0) + " that does not stand around a variable's name");
        }
    }

    private static List<String> keys(Collection<TemplateVariable> variables) {
        return variables.stream().map(TemplateVariable::key).toList();
    }

    private static String listed(String noun, List<String> names) {
        return noun + (names.size() == 1 ? " " : "s ") + braced(names);
    }

    private static String braced(List<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
