package org.carillon.provider.wire;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The fields of a JSON object; a body that is none has no fields. */
public final class JsonFields {

    private JsonFields() {}

    public static List<Parameter> parse(byte[] body) {
        List<Parameter> fields = new ArrayList<>();
        try (JsonReader reader =
                Json.createReaderFactory(null).createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            if (reader.readValue() instanceof jakarta.json.JsonObject object) {
                object.forEach((name, value) -> fields.add(new Parameter(name, text(value))));
            }
        } catch (JsonException notJson) {
            return List.of();
        }
        return fields;
    }

    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NULL -> "";
            default -> value.toString();
        };
    }
}
