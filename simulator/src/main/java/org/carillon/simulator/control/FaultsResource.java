package org.carillon.simulator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carillon.simulator.fault.FaultSwitch;
import org.carillon.simulator.fault.Faults;

/** Sets what goes wrong. PUT sets all (what is not given is back to normal), PATCH only what is given. */
@Path("control/faults")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class FaultsResource {

    @Inject
    private FaultSwitch faults;

    @GET
    public JsonObject get() {
        return FaultsJson.write(faults.faults());
    }

    @PUT
    public JsonObject set(JsonObject given) {
        return choose(FaultsJson.merge(Faults.NONE, given));
    }

    @PATCH
    public JsonObject change(JsonObject given) {
        return choose(FaultsJson.merge(faults.faults(), given));
    }

    @DELETE
    public JsonObject none() {
        return choose(Faults.NONE);
    }

    private JsonObject choose(Faults chosen) {
        faults.set(chosen);
        return FaultsJson.write(chosen);
    }
}
