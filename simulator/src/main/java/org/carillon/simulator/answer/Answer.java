package org.carillon.simulator.answer;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What a provider answers over HTTP. */
public record Answer(int status, String type, String body, Map<String, String> headers) {

    private static final String JSON = "application/json";

    public static Answer json(int status, String body) {
        return new Answer(status, JSON, body, Map.of());
    }

    public static Answer text(int status, String body) {
        return new Answer(status, "text/plain;charset=UTF-8", body, Map.of());
    }

    public Answer with(String header, String value) {
        return new Answer(status, type, body, Map.of(header, value));
    }

    public Response response() {
        Response.ResponseBuilder response = Response.status(status).type(type).entity(body);
        headers.forEach(response::header);
        return response.build();
    }
}
