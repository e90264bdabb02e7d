package org.carillon.simulator.twilio;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.carillon.simulator.account.Account;
import org.carillon.simulator.account.Accounts;
import org.carillon.simulator.answer.Answer;
import org.carillon.simulator.answer.Answering;
import org.carillon.simulator.time.Rfc2822;
import org.jspecify.annotations.Nullable;

/** Twilio's account and its balance: what a connection test asks for. */
@Path("2010-04-01/Accounts/{account}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class AccountResource {

    @Inject
    private Accounts accounts;

    @Inject
    private Answering answering;

    @GET
    @Path("Balance.json")
    public void balance(
            @PathParam("account") String sid,
            @HeaderParam("Authorization") @Nullable String authorization,
            @Context HttpServletRequest request,
            @Suspended AsyncResponse async) {
        Account account = account(sid, authorization);
        String json = TwilioJson.text(out -> out.writeStartObject()
                .write("account_sid", account.sid())
                .write("balance", "42.00")
                .write("currency", "USD")
                .writeEnd());
        answering.read(async, request, TwilioVoice.INSTANCE, () -> Answer.json(200, json));
    }

    private Account account(String sid, @Nullable String authorization) {
        return accounts.twilio(sid, authorization).orElseThrow(Refused::credentials);
    }

    static String json(Account account) {
        String created = Rfc2822.of(0);
        return TwilioJson.text(out -> out.writeStartObject()
                .write("auth_token", "********")
                .write("date_created", created)
                .write("date_updated", created)
                .write("friendly_name", "Carillon simulator")
                .write("owner_account_sid", account.sid())
                .write("sid", account.sid())
                .write("status", "active")
                .writeStartObject("subresource_uris")
                .write("messages", TwilioJson.ROOT + account.sid() + "/Messages.json")
                .write("calls", TwilioJson.ROOT + account.sid() + "/Calls.json")
                .writeEnd()
                .write("type", "Full")
                .write("uri", TwilioJson.ROOT + account.sid() + ".json")
                .writeEnd());
    }
}
