package org.carillon.simulator.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carillon.simulator.account.Account;
import org.carillon.simulator.answer.Answer;
import org.carillon.simulator.answer.Taken;
import org.carillon.simulator.twilio.Form;
import org.carillon.simulator.twilio.Paging;
import org.carillon.simulator.twilio.Refused;
import org.carillon.simulator.twilio.TwilioJson;

/** What Twilio does with calls. */
@ApplicationScoped
public class Calls {

    @Inject
    private CallBook book;

    @Inject
    private CallFlow flow;

    Taken create(Account account, Form form) {
        Call call = book.open(CallOrder.read(account, form));
        String json = CallJson.of(call);
        flow.begin(call);
        Answer answer = Answer.json(201, json);
        return new Taken(answer, CompletableFuture.completedFuture(null));
    }

    /** @throws Refused if the account has no such call */
    Call find(Account account, String sid) {
        return book.find(sid)
                .filter(call -> call.order().account().sid().equals(account.sid()))
                .orElseThrow(() ->
                        Refused.unknown(TwilioJson.ROOT.substring(1) + account.sid() + "/Calls/" + sid + ".json"));
    }

    void update(Call call, Form form) {
        String status = form.text("Status");
        if ("completed".equals(status)) {
            flow.hangUp(call);
        } else if ("canceled".equals(status)) {
            flow.cancel(call);
        }
    }

    /** A page of them as JSON. */
    String list(Account account, MultivaluedMap<String, String> query) {
        Paging paging = Paging.of(TwilioJson.ROOT + account.sid() + "/Calls.json", query);
        List<Call> found = book.newest().stream()
                .filter(call -> call.order().account().sid().equals(account.sid()))
                .filter(is(query, "To", call -> call.order().to().toString()))
                .filter(is(query, "From", call -> call.order().from()))
                .filter(is(query, "Status", call -> call.status().word()))
                .skip((long) paging.size() * paging.number())
                .limit(paging.size() + 1L)
                .toList();
        return TwilioJson.text(json -> {
            json.writeStartObject();
            json.writeStartArray("calls");
            found.stream().limit(paging.size()).forEach(call -> CallJson.write(json, call));
            json.writeEnd();
            paging.write(json, found.stream().map(Call::sid).toList());
            json.writeEnd();
        });
    }

    private static Predicate<Call> is(MultivaluedMap<String, String> query, String name, Function<Call, String> value) {
        String wanted = query.getFirst(name);
        return call -> wanted == null || wanted.isEmpty() || wanted.equals(value.apply(call));
    }
}
