package org.carillon.simulator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.carillon.simulator.ledger.Address;

/** The phones that something came to lately, and what is on one of them. */
@Path("control/phones")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class PhonesResource {

    @Inject
    private Phones phones;

    @GET
    public StreamingOutput list(@QueryParam("limit") @DefaultValue("50") int limit) {
        return out -> phones.list(out, Math.max(0, limit));
    }

    /** Its last messages and calls, newest first. */
    @GET
    @Path("{number}")
    public StreamingOutput phone(
            @PathParam("number") String number, @QueryParam("limit") @DefaultValue("50") int limit) {
        Address handset = Address.parse(number).orElseThrow(() -> Invalid.field("number", "not a phone number"));
        return out -> phones.show(out, handset, Math.max(0, limit));
    }
}
