package org.carillon.simulator.twilio;

import java.util.List;
import org.carillon.simulator.account.Account;
import org.carillon.simulator.ledger.Address;
import org.carillon.simulator.ledger.Draft;
import org.carillon.simulator.ledger.Extras;
import org.carillon.simulator.ledger.Segments;
import org.carillon.simulator.ledger.Status;
import org.carillon.simulator.ledger.Way;
import org.jspecify.annotations.Nullable;

/** A create call's form, checked in the order in which Twilio complains. */
record MessageForm(Form form, Account account, String service, long now) {

    private static final int LONGEST = 1_600;
    private static final int MOST_MEDIA = 10;

    /** @throws Refused if Twilio would refuse it */
    Draft draft() {
        String to = required("To", 21604, "A 'To' phone number is required.");
        String from = sender();
        String body = body();
        Address handset =
                Address.parse(to).orElseThrow(() -> Refused.bad(21211, MagicNumbers.message(21211, to, from)));
        MagicNumbers.to(handset.number(), from).ifPresent(MessageForm::refuse);
        boolean byService = from.startsWith("MG");
        String line = byService ? service : Sender.line(from, handset);
        checkValidity();
        long sendAt = SendAt.millis(form, byService, now);
        Status status = sendAt > 0 ? Status.SCHEDULED : byService ? Status.ACCEPTED : Status.QUEUED;
        List<String> media = form.all("MediaUrl");
        boolean template = form.text("ContentSid") != null;
        Extras extras = media.isEmpty() && !byService && !template
                ? Extras.NONE
                : new Extras(media, byService ? from : null, sendAt, null, template);
        return new Draft(account, Way.TWILIO, handset, line, body, status, Segments.of(body), callback(), now, extras);
    }

    private String sender() {
        String chosen = form.text("MessagingServiceSid");
        String from = chosen == null ? required("From", 21603, "A 'From' phone number is required.") : chosen;
        if (chosen != null && !chosen.matches("MG[0-9a-fA-F]{32}")) {
            throw Refused.bad(21705, "The Messaging Service Sid " + chosen + " is invalid.");
        }
        return from;
    }

    private String body() {
        String body = form.text("Body");
        List<String> media = form.all("MediaUrl");
        String content = form.text("ContentSid");
        if (body == null && media.isEmpty() && content == null) {
            throw Refused.bad(21602, "Message body is required.");
        }
        if (body != null && body.codePointCount(0, body.length()) > LONGEST) {
            throw Refused.bad(21617, "The concatenated message body exceeds the 1600 character limit");
        }
        if (media.size() > MOST_MEDIA) {
            throw Refused.bad(21623, "Number of media files exceeds allowed limit");
        }
        if (content == null && form.text("ContentVariables") != null) {
            throw Refused.bad(21656, "The ContentVariables Parameter is invalid: no ContentSid.");
        }
        return body != null ? body : content == null ? "" : template(content, form.text("ContentVariables"));
    }

    private static String template(String content, @Nullable String variables) {
        return variables == null ? "[" + content + "]" : "[" + content + "] " + variables;
    }

    private void checkValidity() {
        String validity = form.text("ValidityPeriod");
        if (validity != null
                && (!validity.matches("\\d{1,9}")
                        || Integer.parseInt(validity) < 1
                        || Integer.parseInt(validity) > 36_000)) {
            throw Refused.bad(21624, "Invalid validity period value: " + validity);
        }
    }

    private @Nullable String callback() {
        String url = form.text("StatusCallback");
        if (url != null && !WebAddress.valid(url)) {
            throw Refused.bad(21609, "The 'StatusCallback' URL " + url + " is not a valid URL.");
        }
        return url;
    }

    private String required(String name, int code, String message) {
        String value = form.text(name);
        if (value == null) {
            throw Refused.bad(code, message);
        }
        return value;
    }

    private static void refuse(Refused refused) {
        throw refused;
    }
}
