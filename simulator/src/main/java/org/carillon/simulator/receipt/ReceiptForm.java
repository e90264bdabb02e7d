package org.carillon.simulator.receipt;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.ledger.Status;

/** The fields of a status callback in each provider's words. */
final class ReceiptForm {

    private static final DateTimeFormatter DLR =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);

    private ReceiptForm() {}

    static Map<String, String> twilio(Message message, Step step) {
        Map<String, String> form = new LinkedHashMap<>();
        String sid = message.sid();
        String word = step.status().word();
        form.put("SmsSid", sid);
        form.put("SmsStatus", word);
        form.put("MessageStatus", word);
        form.put("To", message.to());
        form.put("MessageSid", sid);
        form.put("AccountSid", message.account().sid());
        form.put("From", message.from());
        form.put("ApiVersion", "2010-04-01");
        if (step.error() != 0) {
            form.put("ErrorCode", Integer.toString(step.error()));
        }
        String service = message.extras().messagingService();
        if (service != null) {
            form.put("MessagingServiceSid", service);
        }
        channel(form, message, step);
        return form;
    }

    private static void channel(Map<String, String> form, Message message, Step step) {
        if (message.handset().whatsapp()) {
            form.put("ChannelPrefix", "whatsapp");
            if (step.status() == Status.READ || step.status() == Status.DELIVERED) {
                form.put("EventType", step.status().word().toUpperCase(Locale.ROOT));
            }
        } else if (step.status() != Status.SENT) {
            form.put("RawDlrDoneDate", DLR.format(Instant.ofEpochMilli(message.updatedAt())));
        }
    }

    static Map<String, String> smsBroadcast(Message message, Step step) {
        Map<String, String> form = new LinkedHashMap<>();
        String ref = message.extras().ref();
        form.put("to", Long.toString(message.handset().digits()));
        form.put("ref", ref == null ? "" : ref);
        form.put("smsref", Long.toString(message.number()));
        form.put("status", step.status() == Status.DELIVERED ? "Delivered" : "Failed");
        return form;
    }
}
