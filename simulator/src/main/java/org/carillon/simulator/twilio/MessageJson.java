package org.carillon.simulator.twilio;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.ledger.Status;
import org.carillon.simulator.time.Rfc2822;
import org.jspecify.annotations.Nullable;

/** A message as Twilio writes it. */
final class MessageJson {

    static final String ROOT = "/2010-04-01/Accounts/";
    private static final JsonGeneratorFactory FACTORY = Json.createGeneratorFactory(Map.of());
    private static final BigDecimal PRICE = new BigDecimal("-0.00750");

    private MessageJson() {}

    static String of(Message message) {
        return text(json -> {
            json.writeStartObject();
            fields(json, message);
            json.writeEnd();
        });
    }

    static String text(Consumer<JsonGenerator> write) {
        StringWriter text = new StringWriter(768);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write.accept(json);
        }
        return text.toString();
    }

    static void fields(JsonGenerator json, Message message) {
        String sid = message.sid();
        String account = message.account().sid();
        String uri = ROOT + account + "/Messages/" + sid;
        Status status = message.status();
        boolean unsent = message.sentAt() == 0;
        boolean byService = message.extras().messagingService() != null;
        json.write("account_sid", account);
        json.write("api_version", "2010-04-01");
        json.write("body", message.body());
        json.write("date_created", Rfc2822.of(message.createdAt()));
        nullable(json, "date_sent", unsent ? null : Rfc2822.of(message.sentAt()));
        json.write("date_updated", Rfc2822.of(message.updatedAt()));
        json.write("direction", message.way().direction());
        int error = message.errorCode();
        if (error == 0) {
            json.writeNull("error_code");
        } else {
            json.write("error_code", error);
        }
        nullable(json, "error_message", error == 0 ? null : ErrorText.of(error));
        nullable(json, "from", unsent && byService ? null : message.from());
        nullable(json, "messaging_service_sid", message.extras().messagingService());
        json.write("num_media", Integer.toString(message.extras().media().size()));
        json.write("num_segments", Integer.toString(message.segments()));
        nullable(json, "price", unsent || !message.way().outbound() ? null : price(message));
        json.write("price_unit", "USD");
        json.write("sid", sid);
        json.write("status", status.word());
        json.writeStartObject("subresource_uris");
        json.write("media", uri + "/Media.json");
        json.writeEnd();
        json.write("to", message.to());
        json.write("uri", uri + ".json");
    }

    private static String price(Message message) {
        return PRICE.multiply(BigDecimal.valueOf(message.segments())).toPlainString();
    }

    static void nullable(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }
}
