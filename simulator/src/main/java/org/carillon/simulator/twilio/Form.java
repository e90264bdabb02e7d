package org.carillon.simulator.twilio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form's fields; an empty value counts as absent, as at Twilio. */
public record Form(Map<String, List<String>> fields) {

    public @Nullable String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }
}
