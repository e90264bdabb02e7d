package org.carillon.simulator.inbound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carillon.simulator.country.Country;
import org.carillon.simulator.ledger.Message;

/** The fields of an inbound message in each provider's words. */
final class InboundForm {

    private InboundForm() {}

    static Map<String, String> twilio(Message message) {
        Map<String, String> form = new LinkedHashMap<>();
        String sid = message.sid();
        place(form, "To", message.line().replaceAll("[^0-9]", ""));
        place(form, "From", Long.toString(message.handset().digits()));
        form.put("SmsMessageSid", sid);
        form.put("SmsSid", sid);
        form.put("MessageSid", sid);
        form.put("SmsStatus", "received");
        form.put("Body", message.body());
        form.put("To", message.to());
        form.put("From", message.from());
        form.put("NumSegments", Integer.toString(message.segments()));
        form.put("AccountSid", message.account().sid());
        form.put("ApiVersion", "2010-04-01");
        media(form, message.extras().media());
        if (message.handset().whatsapp()) {
            form.put("ProfileName", "Simulated phone");
            form.put("WaId", Long.toString(message.handset().digits()));
            form.put("MessageType", "text");
        }
        return form;
    }

    private static void media(Map<String, String> form, List<String> media) {
        form.put("NumMedia", Integer.toString(media.size()));
        for (int i = 0; i < media.size(); i++) {
            form.put("MediaUrl" + i, media.get(i));
            form.put("MediaContentType" + i, "image/jpeg");
        }
    }

    private static void place(Map<String, String> form, String side, String digits) {
        form.put(side + "Country", Country.of(digits).map(Country::code).orElse(""));
        form.put(side + "State", "");
        form.put(side + "City", "");
        form.put(side + "Zip", "");
    }

    static Map<String, String> smsBroadcast(Message message) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("to", message.line());
        form.put("from", Long.toString(message.handset().digits()));
        form.put("message", message.body());
        String ref = message.extras().ref();
        form.put("ref", ref == null ? "" : ref);
        form.put("msgref", Long.toString(message.number()));
        return form;
    }
}
