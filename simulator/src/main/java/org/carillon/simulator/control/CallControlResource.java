package org.carillon.simulator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carillon.simulator.account.Accounts;
import org.carillon.simulator.account.Environment;
import org.carillon.simulator.call.Call;
import org.carillon.simulator.call.CallBook;
import org.carillon.simulator.call.CallFlow;
import org.carillon.simulator.call.CallOrder;
import org.carillon.simulator.callback.Addresses;
import org.carillon.simulator.ledger.Address;

/** What somebody does on a phone that is called. */
@Path("control/calls")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class CallControlResource {

    @Inject
    private CallBook book;

    @Inject
    private Accounts accounts;

    @Inject
    private Addresses addresses;

    @Inject
    private Environment environment;

    @Inject
    private CallFlow flow;

    /** Calls us: {@code from}, and optionally {@code to}, one of our numbers. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject call(JsonObject given) {
        Address from = Address.parse(given.getString("from", ""))
                .filter(phone -> !phone.whatsapp())
                .orElseThrow(() -> Invalid.field("from", "not a phone number"));
        Call call = book.open(CallOrder.inbound(
                accounts.current(),
                from,
                given.getString("to", environment.sender()),
                addresses.chosen().twilioCall()));
        flow.ring(call);
        return Json.createObjectBuilder().add("sid", call.sid()).build();
    }

    /** Presses {@code digits}; 409 if the call waits for none. */
    @POST
    @Path("{sid}/digits")
    public void press(@PathParam("sid") String sid, JsonObject given) {
        String digits = given.getString("digits", "");
        if (!digits.matches("[0-9*#]{1,32}")) {
            throw Invalid.field("digits", "0 to 9, * and #");
        }
        if (!flow.press(call(sid), digits)) {
            throw Invalid.problem(409, "The call waits for no digits.");
        }
    }

    @POST
    @Path("{sid}/hangup")
    public void hangUp(@PathParam("sid") String sid) {
        flow.hangUp(call(sid));
    }

    private Call call(String sid) {
        return book.find(sid).orElseThrow(() -> Invalid.problem(404, "No such call: " + sid));
    }
}
