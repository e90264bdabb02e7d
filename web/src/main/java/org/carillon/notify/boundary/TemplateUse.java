package org.carillon.notify.boundary;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A template in place of a text.
 *
 * @param type what it is for: {@code confirmation}, {@code reminder}, {@code task} and so on
 * @param language the user's, else English if absent
 * @param variables what it is filled with
 */
public record TemplateUse(
        @Nullable String type,
        @Nullable String language,
        @Nullable Map<String, @Nullable String> variables) {

    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        if (variables != null) {
            variables.forEach((name, value) -> values.put(name, Objects.requireNonNullElse(value, "")));
        }
        return values;
    }
}
