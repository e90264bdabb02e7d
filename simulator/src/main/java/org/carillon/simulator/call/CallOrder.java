package org.carillon.simulator.call;

import java.util.Set;
import org.carillon.simulator.account.Account;
import org.carillon.simulator.ledger.Address;
import org.carillon.simulator.twilio.Form;
import org.carillon.simulator.twilio.MagicNumbers;
import org.carillon.simulator.twilio.Refused;
import org.carillon.simulator.twilio.WebAddress;
import org.carillon.simulator.twiml.Twiml;
import org.jspecify.annotations.Nullable;

/**
 * A call as it was asked for: its TwiML, or the address to fetch it from.
 *
 * @param to the phone, also where it is the phone that calls
 * @param from our number
 * @param events of the status callback; completed alone if none were named
 * @param inbound whether the phone calls us
 */
public record CallOrder(
        Account account,
        Address to,
        String from,
        @Nullable String twiml,
        @Nullable String url,
        @Nullable String callback,
        Set<String> events,
        boolean inbound) {

    private static final int LONGEST_TWIML = 4_000;

    /** @throws Refused if Twilio would refuse it */
    static CallOrder read(Account account, Form form) {
        String to = form.text("To");
        if (to == null) {
            throw Refused.bad(21201, "No 'To' number is specified");
        }
        String from = form.text("From");
        if (from == null) {
            throw Refused.bad(21213, "'From' phone number is required");
        }
        Address address = Address.parse(to)
                .filter(found -> !found.whatsapp())
                .orElseThrow(() -> Refused.bad(21211, MagicNumbers.message(21211, to, from)));
        MagicNumbers.to(address.number(), from).ifPresent(CallOrder::refuse);
        MagicNumbers.from(from).ifPresent(CallOrder::refuse);
        if (Address.parse(from).isEmpty()) {
            throw Refused.bad(21212, MagicNumbers.message(21212, "", from));
        }
        var events = Set.copyOf(form.all("StatusCallbackEvent"));
        return new CallOrder(
                account,
                address,
                from,
                twiml(form),
                address(form, "Url", 21205),
                address(form, "StatusCallback", 21609),
                events.isEmpty() ? Set.of("completed") : events,
                false);
    }

    /** A phone calls us, and {@code url} tells what it hears. */
    public static CallOrder inbound(Account account, Address phone, String ours, String url) {
        return new CallOrder(account, phone, ours, null, url, null, Set.of("completed"), true);
    }

    private static @Nullable String twiml(Form form) {
        String twiml = form.text("Twiml");
        if (twiml == null && form.text("Url") == null && form.text("ApplicationSid") == null) {
            throw Refused.bad(21205, "Url parameter is required.");
        }
        if (twiml != null
                && (twiml.length() > LONGEST_TWIML || Twiml.parse(twiml).isEmpty())) {
            throw Refused.bad(21228, "Twiml parameter is invalid or longer than 4000 characters");
        }
        return twiml;
    }

    private static @Nullable String address(Form form, String name, int code) {
        String url = form.text(name);
        if (url != null && !WebAddress.valid(url)) {
            throw Refused.bad(code, name + " is not a valid URL: " + url);
        }
        return url;
    }

    private static void refuse(Refused refused) {
        throw refused;
    }
}
