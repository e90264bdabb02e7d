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
import org.jspecify.annotations.Nullable;

/** One Twilio account. */
@Path("2010-04-01/Accounts/{account: AC[0-9a-zA-Z]+}.json")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class AccountsResource {

    @Inject
    private Accounts accounts;

    @Inject
    private Answering answering;

    @GET
    public void fetch(
            @PathParam("account") String sid,
            @HeaderParam("Authorization") @Nullable String authorization,
            @Context HttpServletRequest request,
            @Suspended AsyncResponse async) {
        Account account = accounts.twilio(sid, authorization).orElseThrow(Refused::credentials);
        answering.read(async, request, TwilioVoice.INSTANCE, () -> Answer.json(200, AccountResource.json(account)));
    }
}
