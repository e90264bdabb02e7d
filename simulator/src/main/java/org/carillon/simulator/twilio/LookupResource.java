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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.carillon.simulator.account.Accounts;
import org.carillon.simulator.answer.Answer;
import org.carillon.simulator.answer.Answering;
import org.jspecify.annotations.Nullable;

/** Twilio Lookup, version 2. */
@Path("v2/PhoneNumbers/{number}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class LookupResource {

    @Inject
    private Accounts accounts;

    @Inject
    private Answering answering;

    @GET
    public void fetch(
            @PathParam("number") String number,
            @QueryParam("Fields") @Nullable String fields,
            @HeaderParam("Authorization") @Nullable String authorization,
            @Context HttpServletRequest request,
            @Suspended AsyncResponse async) {
        if (accounts.twilio("", authorization).isEmpty()) {
            throw Refused.credentials();
        }
        boolean line = fields != null && fields.contains("line_type_intelligence");
        answering.read(async, request, TwilioVoice.INSTANCE, () -> Answer.json(200, Lookup.json(number, line)));
    }
}
