package org.carillon.simulator.twilio;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form's fields; an empty value counts as absent, as at Twilio. */
public record Form(@Nullable MultivaluedMap<String, String> fields) {

    public @Nullable String text(String name) {
        String value = fields == null ? null : fields.getFirst(name);
        return value == null || value.isEmpty() ? null : value;
    }

    public List<String> all(String name) {
        List<String> values = fields == null ? null : fields.get(name);
        return values == null ? List.of() : values;
    }
}
