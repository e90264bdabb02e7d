package org.carillon.template.control;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text in use, ready to be filled.
 *
 * @param subject null for none of its own
 * @param variables that stand in text or subject
 */
record KnownText(TemplateText text, @Nullable TemplateText subject, Set<String> variables) {
    private static final int LONGEST_FIRST_LINE = 78;

    static KnownText of(String text, @Nullable String subject) {
        Set<String> variables = new LinkedHashSet<>(TemplateText.variables(text));
        if (subject != null) {
            variables.addAll(TemplateText.variables(subject));
        }
        return new KnownText(TemplateText.of(text), subject == null ? null : TemplateText.of(subject), variables);
    }

    RenderedMessage fill(Map<String, String> values) {
        String filled = text.fill(values);
        String line = subject == null ? "" : subject.fill(values);
        return new RenderedMessage(line.isEmpty() ? firstLine(filled) : line, filled);
    }

    /** What a mailbox shows of a subject. */
    static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST_FIRST_LINE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_FIRST_LINE - 2))
                ? LONGEST_FIRST_LINE - 2
                : LONGEST_FIRST_LINE - 1;
        return line.substring(0, end).strip() + "…";
    }
}
