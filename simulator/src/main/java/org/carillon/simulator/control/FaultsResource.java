package org.carillon.simulator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carillon.simulator.fault.FaultSwitch;
import org.carillon.simulator.fault.Faults;
import org.carillon.simulator.fault.Provider;

/** Sets what goes wrong at one provider, at Twilio unless told otherwise. PUT sets all (what is not given is back to normal), PATCH only what is given. */
@Path("control/faults")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class FaultsResource {

    @Inject
    private FaultSwitch faults;

    @GET
    public JsonObject get(@QueryParam("provider") @DefaultValue("twilio") String provider) {
        return FaultsJson.write(faults.of(named(provider)));
    }

    @PUT
    public JsonObject set(@QueryParam("provider") @DefaultValue("twilio") String provider, JsonObject given) {
        return choose(named(provider), FaultsJson.merge(Faults.NONE, given));
    }

    @PATCH
    public JsonObject change(@QueryParam("provider") @DefaultValue("twilio") String provider, JsonObject given) {
        return choose(named(provider), FaultsJson.merge(faults.of(named(provider)), given));
    }

    @DELETE
    public JsonObject none(@QueryParam("provider") @DefaultValue("twilio") String provider) {
        return choose(named(provider), Faults.NONE);
    }

    private JsonObject choose(Provider provider, Faults chosen) {
        faults.set(provider, chosen);
        return FaultsJson.write(chosen);
    }

    private static Provider named(String provider) {
        return Provider.named(provider).orElseThrow(() -> Invalid.field("provider", "twilio or smsbroadcast"));
    }
}
