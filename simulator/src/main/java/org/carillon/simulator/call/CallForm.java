package org.carillon.simulator.call;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carillon.simulator.time.Rfc2822;

/** The fields that Twilio posts about a call. */
final class CallForm {

    private CallForm() {}

    static Map<String, String> basic(Call call) {
        Map<String, String> form = new LinkedHashMap<>();
        String phone = call.order().to().toString();
        String from = call.order().inbound() ? phone : call.order().from();
        String to = call.order().inbound() ? call.order().from() : phone;
        form.put("CallSid", call.sid());
        form.put("AccountSid", call.order().account().sid());
        form.put("From", from);
        form.put("To", to);
        form.put("Caller", from);
        form.put("Called", to);
        form.put("CallStatus", call.status().word());
        form.put("ApiVersion", "2010-04-01");
        form.put("Direction", call.order().inbound() ? "inbound" : "outbound-api");
        return form;
    }

    static Map<String, String> status(Call call, CallStatus status, long now) {
        Map<String, String> form = basic(call);
        form.put("CallStatus", status.word());
        form.put("Timestamp", Rfc2822.of(now));
        form.put("CallbackSource", "call-progress-events");
        form.put("SequenceNumber", Integer.toString(call.nextSequence()));
        if (status.ended()) {
            form.put("CallDuration", Long.toString(call.duration()));
            form.put("Duration", Long.toString((call.duration() + 59) / 60));
        }
        return form;
    }
}
