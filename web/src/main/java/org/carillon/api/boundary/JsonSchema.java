package org.carillon.api.boundary;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Makes a schema say what our JSON looks like, where the server told what the Java looks like. */
final class JsonSchema {
    private static final Set<String> IDS = Set.of("id", "retry_of");

    private JsonSchema() {}

    static void correct(Schema schema) {
        withoutDefaults(schema);
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        new LinkedHashMap<>(properties).forEach((name, property) -> {
            correct(property);
            String jsonName = snakeCase(name);
            correctType(jsonName, property);
            schema.removeProperty(name);
            schema.addProperty(jsonName, property);
        });
    }

    static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** Payara writes the defaults of the annotation as if they were limits. */
    private static void withoutDefaults(Schema schema) {
        schema.setMaxProperties(null);
        schema.setMinProperties(null);
        schema.setExclusiveMaximum(null);
        schema.setExclusiveMinimum(null);
        schema.setUniqueItems(null);
        schema.setMinLength(null);
        schema.setNullable(null);
        schema.setReadOnly(null);
        schema.setWriteOnly(null);
        schema.setDeprecated(null);
    }

    private static void correctType(String name, Schema property) {
        if (property.getType() == SchemaType.NUMBER && name.endsWith("user_id")) {
            property.type(SchemaType.INTEGER).format("int64");
        }
        if (property.getType() != SchemaType.OBJECT || property.getRef() != null) {
            return;
        }
        if (IDS.contains(name)) {
            property.type(SchemaType.STRING).format("uuid");
        } else if (name.equals("at") || name.endsWith("_at") || name.startsWith("date_")) {
            property.type(SchemaType.STRING).format("date-time");
        }
    }
}
