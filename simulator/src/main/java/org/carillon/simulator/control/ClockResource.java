package org.carillon.simulator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import org.carillon.simulator.time.TimeMachine;

/** Moves the clock of the simulator and of Carillon: {@code {"offset": "PT24H"}} from the machine's, {@code PT0S} back to it. */
@Path("control/clock")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class ClockResource {
    private static final Duration FURTHEST = Duration.ofDays(3660);

    @Inject
    private TimeMachine time;

    @Inject
    private Clock clock;

    @GET
    public JsonObject get() {
        return Json.createObjectBuilder()
                .add("offset", time.offset().toString())
                .add("now", clock.instant().toString())
                .build();
    }

    @POST
    public JsonObject move(JsonObject given) {
        time.move(offset(given.getString("offset", "")));
        return get();
    }

    private static Duration offset(String written) {
        try {
            Duration offset = Duration.parse(written);
            if (offset.abs().compareTo(FURTHEST) <= 0) {
                return offset;
            }
        } catch (DateTimeException e) {
            throw Invalid.field("offset", "not a duration such as PT24H");
        }
        throw Invalid.field("offset", "ten years at most");
    }
}
