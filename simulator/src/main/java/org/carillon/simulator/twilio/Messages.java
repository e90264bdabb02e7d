package org.carillon.simulator.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.carillon.simulator.account.Account;
import org.carillon.simulator.account.Environment;
import org.carillon.simulator.answer.Answer;
import org.carillon.simulator.answer.Taken;
import org.carillon.simulator.ledger.Draft;
import org.carillon.simulator.ledger.Handsets;
import org.carillon.simulator.ledger.Ledger;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.ledger.Status;
import org.carillon.simulator.receipt.Receipts;
import org.jspecify.annotations.Nullable;

/** What Twilio does with messages. */
@ApplicationScoped
public class Messages {

    private static final Set<Status> CANCELABLE = Set.of(Status.SCHEDULED, Status.ACCEPTED);

    @Inject
    private Ledger ledger;

    @Inject
    private Receipts receipts;

    @Inject
    private Handsets handsets;

    @Inject
    private Clock clock;

    @Inject
    private Environment environment;

    /** @throws Refused if the form is wrong or the phone has opted out */
    Taken create(Account account, Form form) {
        Draft draft = new MessageForm(form, account, environment.sender(), clock.millis()).draft();
        if (handsets.optedOut(draft.handset())) {
            throw Refused.bad(21610, MagicNumbers.message(21610, "", ""));
        }
        Message message = ledger.add(draft);
        Answer answer = Answer.json(201, MessageJson.of(message));
        return new Taken(answer, receipts.begin(message));
    }

    /** A page of them as JSON. */
    String list(Account account, MultivaluedMap<String, String> query) {
        MessageFilter filter = MessageFilter.of(query);
        Paging paging = Paging.of(TwilioJson.ROOT + account.sid() + "/Messages.json", query);
        List<Message> found = ledger.before(before(paging.token()))
                .filter(filter)
                .filter(message -> message.account().sid().equals(account.sid()))
                .skip(paging.skip())
                .limit(paging.size() + 1L)
                .toList();
        return TwilioJson.text(json -> {
            json.writeStartObject();
            json.writeStartArray("messages");
            found.stream().limit(paging.size()).forEach(message -> {
                json.writeStartObject();
                MessageJson.fields(json, message);
                json.writeEnd();
            });
            json.writeEnd();
            paging.write(json, found.stream().map(Message::sid).toList());
            json.writeEnd();
        });
    }

    /** @throws Refused if the account has no such message */
    Message find(Account account, String sid) {
        return ledger.find(sid)
                .filter(message -> message.account().sid().equals(account.sid()))
                .orElseThrow(() ->
                        Refused.unknown(TwilioJson.ROOT.substring(1) + account.sid() + "/Messages/" + sid + ".json"));
    }

    void update(Message message, MultivaluedMap<String, String> form) {
        if ("canceled".equals(form.getFirst("Status"))) {
            if (!CANCELABLE.contains(message.status())) {
                throw Refused.bad(30409, "Message is not in a state that can be canceled");
            }
            message.move(Status.CANCELED, 0, clock.millis());
        } else if (form.containsKey("Body")) {
            redact(message);
        }
    }

    void redact(Message message) {
        message.redact(clock.millis());
    }

    private long before(@Nullable String token) {
        return token == null
                ? Long.MAX_VALUE
                : ledger.find(token).map(Message::sequence).orElse(Long.MAX_VALUE);
    }
}
