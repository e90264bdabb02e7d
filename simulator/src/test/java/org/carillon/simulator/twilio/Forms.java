package org.carillon.simulator.twilio;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;

final class Forms {

    private Forms() {}

    /** @param pairs name, value, name, value … */
    static MultivaluedMap<String, String> of(String... pairs) {
        MultivaluedMap<String, String> fields = new AbstractMultivaluedMap<>(new LinkedHashMap<>()) {};
        for (int i = 0; i < pairs.length; i += 2) {
            fields.add(pairs[i], pairs[i + 1]);
        }
        return fields;
    }
}
