package org.carillon.batch.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.carillon.batch.control.BatchRecipient;
import org.jspecify.annotations.Nullable;

/** A recipient as JSON writes it: a text, or an object. What is wrong with one is said in its row. */
public final class RowReader {
    private static final List<String> ADDRESS = List.of("phone", "to", "to_phone", "to_number", "phone_number");
    private static final String REGION = "region";
    private static final String USER = "user_id";
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private RowReader() {}

    /** @param region of rows that name none; null means the configured one */
    public static Iterator<BatchRecipient> over(Iterator<JsonNode> nodes, @Nullable String region) {
        return map(nodes, node -> read(node, region));
    }

    static <A, B> Iterator<B> map(Iterator<A> source, Function<A, B> function) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public B next() {
                return function.apply(source.next());
            }
        };
    }

    /** One row. */
    public static BatchRecipient read(JsonNode node, @Nullable String region) {
        if (node.isTextual()) {
            return BatchRecipient.of(node.textValue(), null).in(region);
        }
        if (!node.isObject()) {
            return BatchRecipient.unreadable(null, "must be a phone number as a text, or an object");
        }
        String to = null;
        Long user = null;
        String country = region;
        String fault = null;
        Map<String, String> variables = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (value.isNull()) {
                continue;
            }
            if (value.isContainerNode()) {
                fault = name + " must be a text";
            } else if (ADDRESS.contains(name)) {
                fault = value.isTextual() ? fault : name + " must be a text, in quotes";
                to = value.asText();
            } else if (name.equals(USER)) {
                user = value.canConvertToExactIntegral() && value.longValue() > 0 ? (Long) value.longValue() : null;
                fault = user == null ? "user_id must be a positive whole number" : fault;
            } else if (name.equals(REGION)) {
                country = value.asText().toUpperCase(Locale.ROOT);
                fault = REGIONS.contains(country) ? fault : "region must be a country's two letters";
            } else {
                variables.put(name, value.asText());
            }
        }
        return fault == null
                ? BatchRecipient.of(to, user, variables).in(country)
                : BatchRecipient.unreadable(to, fault);
    }
}
