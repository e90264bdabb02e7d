package org.carillon.template.control;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Languages as BCP 47 writes them. */
final class Languages {
    /** In which every text exists. */
    static final String LAST = "en";

    private static final int LONGEST = 35;

    private Languages() {}

    /** The usual form: {@code PT-br} is {@code pt-BR}. Refused by name if it is none. */
    static String usual(String written) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            if (!tag.equals("und") && tag.length() <= LONGEST) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            throw refused();
        }
        throw refused();
    }

    /** In small letters, from the language itself to ever wider ones, and English at last. */
    static List<String> chain(@Nullable String written) {
        List<String> chain = new ArrayList<>(3);
        String tag =
                written == null ? "" : written.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        while (!tag.isEmpty()) {
            chain.add(tag);
            int wider = tag.lastIndexOf('-');
            tag = wider < 0 ? "" : tag.substring(0, wider);
        }
        if (!chain.contains(LAST)) {
            chain.add(LAST);
        }
        return chain;
    }

    private static Problem refused() {
        return Problem.field(
                ProblemCode.VALIDATION_FAILED, "language", "must be a language tag such as en, hi or pt-BR");
    }
}
