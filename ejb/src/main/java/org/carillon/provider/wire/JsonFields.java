package org.carillon.provider.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The fields of a JSON object; a body that is none has no fields. */
public final class JsonFields {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFields() {}

    public static List<Parameter> parse(byte[] body) {
        List<Parameter> fields = new ArrayList<>();
        try {
            JsonNode object = JSON.readTree(body);
            if (object != null && object.isObject()) {
                object.fields()
                        .forEachRemaining(field -> fields.add(new Parameter(field.getKey(), text(field.getValue()))));
            }
        } catch (IOException notJson) {
            return List.of();
        }
        return fields;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.isContainerNode() ? value.toString() : value.asText();
    }
}
