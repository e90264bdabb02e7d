package org.carillon.simulator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;

/** What arrived: tests assert here that all came, and nothing twice. */
@Path("control/ledger")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class LedgerResource {

    @Inject
    private Bookkeeping bookkeeping;

    /** Messages, newest first. */
    @GET
    public StreamingOutput messages(
            @QueryParam("to") @Nullable String to,
            @QueryParam("body") @Nullable String body,
            @QueryParam("since") @Nullable String since,
            @QueryParam("limit") @DefaultValue("1000") int limit) {
        Selection selection = Selection.of(to, body, since);
        return out -> bookkeeping.messages(out, selection, limit);
    }

    /** How often each (to, body) arrived; {@code min=2} tells the duplicates. */
    @GET
    @Path("arrivals")
    public StreamingOutput arrivals(
            @QueryParam("to") @Nullable String to,
            @QueryParam("body") @Nullable String body,
            @QueryParam("since") @Nullable String since,
            @QueryParam("min") @DefaultValue("1") int min) {
        Selection selection = Selection.of(to, body, since);
        return out -> bookkeeping.arrivals(out, selection, min);
    }

    /** Counts; with a filter, received, distinct and duplicates are of what the ledger still holds. */
    @GET
    @Path("summary")
    public JsonObject summary(
            @QueryParam("to") @Nullable String to,
            @QueryParam("body") @Nullable String body,
            @QueryParam("since") @Nullable String since) {
        return bookkeeping.summary(Selection.of(to, body, since));
    }

    @DELETE
    public void clear() {
        bookkeeping.clear();
    }
}
