package org.carillon.simulator.control;

import jakarta.json.stream.JsonGenerator;
import java.time.Instant;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.twilio.TwilioJson;

/** A message as tests and the phone page read it. */
final class LedgerJson {

    private LedgerJson() {}

    static void write(JsonGenerator json, Message message) {
        json.writeStartObject();
        json.write("sequence", message.sequence());
        json.write("sid", message.sid());
        json.write("provider", message.way().twilio() ? "twilio" : "smsbroadcast");
        json.write("direction", message.way().direction());
        json.write("channel", message.handset().whatsapp() ? "whatsapp" : "sms");
        json.write("to", message.to());
        json.write("from", message.from());
        json.write("body", message.body());
        json.write("status", message.status().word());
        if (message.errorCode() == 0) {
            json.writeNull("errorCode");
        } else {
            json.write("errorCode", message.errorCode());
        }
        json.write("segments", message.segments());
        json.write("arrival", message.arrival());
        json.writeStartArray("media");
        message.extras().media().forEach(json::write);
        json.writeEnd();
        TwilioJson.nullable(json, "ref", message.extras().ref());
        json.write("created", Instant.ofEpochMilli(message.createdAt()).toString());
        json.write("updated", Instant.ofEpochMilli(message.updatedAt()).toString());
        json.writeEnd();
    }
}
