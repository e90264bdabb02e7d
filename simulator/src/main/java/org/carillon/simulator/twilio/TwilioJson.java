package org.carillon.simulator.twilio;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes JSON as Twilio does: nothing is left out, what is unknown is null. */
public final class TwilioJson {

    public static final String ROOT = "/2010-04-01/Accounts/";

    private static final JsonGeneratorFactory FACTORY = Json.createGeneratorFactory(Map.of());

    private TwilioJson() {}

    public static String text(Consumer<JsonGenerator> write) {
        StringWriter text = new StringWriter(768);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write.accept(json);
        }
        return text.toString();
    }

    public static void nullable(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }
}
