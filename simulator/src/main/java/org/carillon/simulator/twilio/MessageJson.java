package org.carillon.simulator.twilio;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.ledger.Status;
import org.carillon.simulator.time.Rfc2822;

/** A message as Twilio writes it. */
final class MessageJson {

    private static final BigDecimal PRICE = new BigDecimal("-0.00750");

    private MessageJson() {}

    static String of(Message message) {
        return TwilioJson.text(json -> {
            json.writeStartObject();
            fields(json, message);
            json.writeEnd();
        });
    }

    static void fields(JsonGenerator json, Message message) {
        String sid = message.sid();
        String account = message.account().sid();
        String uri = TwilioJson.ROOT + account + "/Messages/" + sid;
        Status status = message.status();
        boolean unsent = message.sentAt() == 0;
        boolean byService = message.extras().messagingService() != null;
        json.write("account_sid", account);
        json.write("api_version", "2010-04-01");
        json.write("body", message.body());
        json.write("date_created", Rfc2822.of(message.createdAt()));
        TwilioJson.nullable(json, "date_sent", unsent ? null : Rfc2822.of(message.sentAt()));
        json.write("date_updated", Rfc2822.of(message.updatedAt()));
        json.write("direction", message.way().direction());
        int error = message.errorCode();
        if (error == 0) {
            json.writeNull("error_code");
        } else {
            json.write("error_code", error);
        }
        TwilioJson.nullable(json, "error_message", error == 0 ? null : ErrorText.of(error));
        TwilioJson.nullable(json, "from", unsent && byService ? null : message.from());
        TwilioJson.nullable(json, "messaging_service_sid", message.extras().messagingService());
        json.write("num_media", Integer.toString(message.extras().media().size()));
        json.write("num_segments", Integer.toString(message.segments()));
        TwilioJson.nullable(json, "price", unsent || !message.way().outbound() ? null : price(message));
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
}
