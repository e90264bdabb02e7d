package org.carillon.simulator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.carillon.simulator.call.Call;
import org.carillon.simulator.call.CallBook;
import org.carillon.simulator.call.CallFlow;

/** What somebody does on a phone that is called. */
@Path("control/calls/{sid}")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class CallControlResource {

    @Inject
    private CallBook book;

    @Inject
    private CallFlow flow;

    /** Presses {@code digits}; 409 if the call waits for none. */
    @POST
    @Path("digits")
    public void press(@PathParam("sid") String sid, JsonObject given) {
        String digits = given.getString("digits", "");
        if (!digits.matches("[0-9*#]{1,32}")) {
            throw Invalid.field("digits", "0 to 9, * and #");
        }
        if (!flow.press(call(sid), digits)) {
            throw Invalid.problem(409, "The call waits for no digits.");
        }
    }

    @POST
    @Path("hangup")
    public void hangUp(@PathParam("sid") String sid) {
        flow.hangUp(call(sid));
    }

    private Call call(String sid) {
        return book.find(sid).orElseThrow(() -> Invalid.problem(404, "No such call: " + sid));
    }
}
