package org.carillon.simulator.call;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.carillon.simulator.account.Account;
import org.carillon.simulator.account.Accounts;
import org.carillon.simulator.answer.Answer;
import org.carillon.simulator.answer.Answering;
import org.carillon.simulator.twilio.Form;
import org.carillon.simulator.twilio.Refused;
import org.carillon.simulator.twilio.TwilioVoice;
import org.jspecify.annotations.Nullable;

/** Twilio's Calls resource. */
@Path("2010-04-01/Accounts/{account}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class CallsResource {

    @Inject
    private Accounts accounts;

    @Inject
    private Answering answering;

    @Inject
    private Calls calls;

    @POST
    @Path("Calls.json")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void create(
            @PathParam("account") String sid,
            @HeaderParam("Authorization") @Nullable String authorization,
            @Context HttpServletRequest request,
            @Suspended AsyncResponse async,
            MultivaluedMap<String, String> form) {
        Account account = account(sid, authorization);
        answering.create(async, request, TwilioVoice.INSTANCE, () -> calls.create(account, new Form(form)));
    }

    @GET
    @Path("Calls.json")
    public void list(
            @PathParam("account") String sid,
            @HeaderParam("Authorization") @Nullable String authorization,
            @Context HttpServletRequest request,
            @Context UriInfo uri,
            @Suspended AsyncResponse async) {
        Account account = account(sid, authorization);
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        answering.read(async, request, TwilioVoice.INSTANCE, () -> ok(calls.list(account, query)));
    }

    @GET
    @Path("Calls/{sid}.json")
    public void fetch(
            @PathParam("account") String account,
            @PathParam("sid") String sid,
            @HeaderParam("Authorization") @Nullable String authorization,
            @Context HttpServletRequest request,
            @Suspended AsyncResponse async) {
        Account caller = account(account, authorization);
        answering.read(async, request, TwilioVoice.INSTANCE, () -> ok(CallJson.of(calls.find(caller, sid))));
    }

    @POST
    @Path("Calls/{sid}.json")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void update(
            @PathParam("account") String account,
            @PathParam("sid") String sid,
            @HeaderParam("Authorization") @Nullable String authorization,
            @Context HttpServletRequest request,
            @Suspended AsyncResponse async,
            MultivaluedMap<String, String> form) {
        Account caller = account(account, authorization);
        answering.read(async, request, TwilioVoice.INSTANCE, () -> {
            Call call = calls.find(caller, sid);
            calls.update(call, new Form(form));
            return ok(CallJson.of(call));
        });
    }

    private Account account(String sid, @Nullable String authorization) {
        return accounts.twilio(sid, authorization).orElseThrow(Refused::credentials);
    }

    private static Answer ok(String json) {
        return Answer.json(200, json);
    }
}
