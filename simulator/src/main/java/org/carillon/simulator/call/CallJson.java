package org.carillon.simulator.call;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import org.carillon.simulator.time.Rfc2822;
import org.carillon.simulator.twilio.TwilioJson;
import org.jspecify.annotations.Nullable;

/** A call as Twilio writes it. */
final class CallJson {

    private static final List<String> NEVER = List.of(
            "annotation",
            "answered_by",
            "caller_name",
            "forwarded_from",
            "group_sid",
            "parent_call_sid",
            "phone_number_sid",
            "trunk_sid");

    private CallJson() {}

    static String of(Call call) {
        return TwilioJson.text(json -> write(json, call));
    }

    static void write(JsonGenerator json, Call call) {
        String account = call.order().account().sid();
        String uri = TwilioJson.ROOT + account + "/Calls/" + call.sid();
        CallStatus status = call.status();
        boolean ended = status.ended();
        json.writeStartObject();
        json.write("sid", call.sid());
        json.write("account_sid", account);
        json.write("api_version", "2010-04-01");
        json.write("date_created", Rfc2822.of(call.createdAt()));
        json.write("date_updated", Rfc2822.of(ended ? call.endedAt() : call.createdAt()));
        json.write("direction", call.order().inbound() ? "inbound" : "outbound-api");
        TwilioJson.nullable(json, "duration", ended ? Long.toString(call.duration()) : null);
        TwilioJson.nullable(json, "start_time", time(call.answeredAt()));
        TwilioJson.nullable(json, "end_time", time(call.endedAt()));
        json.write("from", call.order().from());
        json.write("from_formatted", call.order().from());
        json.write("to", call.order().to().toString());
        json.write("to_formatted", call.order().to().toString());
        TwilioJson.nullable(json, "price", ended && call.duration() > 0 ? "-0.01300" : null);
        json.write("price_unit", "USD");
        json.write("queue_time", "0");
        json.write("status", status == CallStatus.INITIATED ? "queued" : status.word());
        NEVER.forEach(json::writeNull);
        json.writeStartObject("subresource_uris");
        json.write("events", uri + "/Events.json");
        json.writeEnd();
        json.write("uri", uri + ".json");
        json.writeEnd();
    }

    private static @Nullable String time(long millis) {
        return millis == 0 ? null : Rfc2822.of(millis);
    }
}
