package org.carillon.simulator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carillon.simulator.callback.Addresses;
import org.carillon.simulator.callback.Addresses.Chosen;

/** Where the product listens for inbound messages and for SMS Broadcast's receipts. */
@Path("control/addresses")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class AddressesResource {

    @Inject
    private Addresses addresses;

    @GET
    public JsonObject get() {
        Chosen now = addresses.chosen();
        return Json.createObjectBuilder()
                .add("twilioInbound", now.twilioInbound())
                .add("twilioCall", now.twilioCall())
                .add("smsBroadcastReceipt", now.smsBroadcastReceipt())
                .add("smsBroadcastInbound", now.smsBroadcastInbound())
                .build();
    }

    @PATCH
    public JsonObject change(JsonObject given) {
        Chosen now = addresses.chosen();
        addresses.choose(new Chosen(
                given.getString("twilioInbound", now.twilioInbound()),
                given.getString("twilioCall", now.twilioCall()),
                given.getString("smsBroadcastReceipt", now.smsBroadcastReceipt()),
                given.getString("smsBroadcastInbound", now.smsBroadcastInbound())));
        return get();
    }
}
