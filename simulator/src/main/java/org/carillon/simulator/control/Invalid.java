package org.carillon.simulator.control;

import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A control call that makes no sense: a problem+json that names the field. */
final class Invalid {

    private Invalid() {}

    static WebApplicationException field(String name, String detail) {
        return problem(400, name + ": " + detail);
    }

    static WebApplicationException problem(int status, String detail) {
        String json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status == 404 ? "Not found" : "Invalid request")
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString();
        return new WebApplicationException(Response.status(status)
                .type("application/problem+json")
                .entity(json)
                .build());
    }
}
