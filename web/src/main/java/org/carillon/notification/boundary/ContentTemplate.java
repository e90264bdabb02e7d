package org.carillon.notification.boundary;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.carillon.json.boundary.StrictJson;
import org.jspecify.annotations.Nullable;

/** The provider's template in a request. */
final class ContentTemplate {
    private static final Pattern SID = Pattern.compile("HX[0-9a-fA-F]{32}");
    private static final int LONGEST_VARIABLES = 8_192;

    private ContentTemplate() {}

    static void check(
            @Nullable String sid, @Nullable Map<String, @Nullable String> variables, Map<String, String> faults) {
        if (sid != null && !SID.matcher(sid).matches()) {
            faults.put("content_sid", "must be HX and 32 hexadecimal digits");
        }
        if (variables == null) {
            return;
        }
        if (sid == null) {
            faults.put("content_variables", "need a content_sid");
        } else if (variables.containsKey("") || variables.values().stream().anyMatch(Objects::isNull)) {
            faults.put("content_variables", "must each have a name and a text");
        } else if (json(variables).length() > LONGEST_VARIABLES) {
            faults.put("content_variables", "have more than " + LONGEST_VARIABLES + " characters in all");
        }
    }

    static String json(Map<String, @Nullable String> variables) {
        return new String(StrictJson.canonical(variables), StandardCharsets.UTF_8);
    }
}
