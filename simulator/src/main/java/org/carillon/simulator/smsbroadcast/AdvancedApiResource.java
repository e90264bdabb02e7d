package org.carillon.simulator.smsbroadcast;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.carillon.simulator.account.Account;
import org.carillon.simulator.account.Accounts;
import org.carillon.simulator.answer.Answer;
import org.carillon.simulator.answer.Answering;
import org.carillon.simulator.answer.Taken;

/** SMS Broadcast's advanced HTTP API: always 200, a line per recipient or one error. */
@Path("api-adv.php")
@Produces(MediaType.TEXT_PLAIN)
@ApplicationScoped
@PermitAll
public class AdvancedApiResource {

    @Inject
    private Accounts accounts;

    @Inject
    private Answering answering;

    @Inject
    private Broadcast broadcast;

    @GET
    public void get(@Context UriInfo uri, @Context HttpServletRequest request, @Suspended AsyncResponse async) {
        call(uri.getQueryParameters(), request, async);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void post(
            @Context HttpServletRequest request, @Suspended AsyncResponse async, MultivaluedMap<String, String> form) {
        call(form, request, async);
    }

    private void call(MultivaluedMap<String, String> fields, HttpServletRequest request, AsyncResponse async) {
        Optional<Account> account = accounts.smsBroadcast(fields.getFirst("username"), fields.getFirst("password"));
        if (account.isEmpty()) {
            async.resume(Answer.text(200, "ERROR:Username or password is incorrect\n")
                    .response());
        } else if ("balance".equals(fields.getFirst("action"))) {
            answering.read(
                    async,
                    request,
                    SmsBroadcastVoice.INSTANCE,
                    () -> Answer.text(200, "OK:" + broadcast.credit() + "\n"));
        } else {
            answering.create(async, request, SmsBroadcastVoice.INSTANCE, () -> take(account.get(), fields));
        }
    }

    private Taken take(Account account, MultivaluedMap<String, String> fields) {
        Order order = Order.of(fields);
        int maxsplit = fields.containsKey("maxsplit") ? Order.number(fields, "maxsplit") : 1;
        return order.error(maxsplit)
                .map(error ->
                        new Taken(Answer.text(200, "ERROR:" + error + "\n"), CompletableFuture.completedFuture(null)))
                .orElseGet(() -> broadcast.take(account, order));
    }
}
