package org.carillon.simulator.twilio;

import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An error answer in Twilio's form. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final int code;

    public Refused(int status, int code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    public static Refused bad(int code, String message) {
        return new Refused(400, code, message);
    }

    public static Refused credentials() {
        return new Refused(401, 20003, "Authenticate");
    }

    /** @param uri the path asked for */
    public static Refused unknown(String uri) {
        return new Refused(404, 20404, "The requested resource /" + uri + " was not found");
    }

    public int code() {
        return code;
    }

    public Response response() {
        String json = Json.createObjectBuilder()
                .add("code", code)
                .add("message", getMessage())
                .add("more_info", "https://www.twilio.com/docs/errors/" + code)
                .add("status", status)
                .build()
                .toString();
        var response =
                Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(json);
        return status == 401
                ? response.header("WWW-Authenticate", "Basic realm=\"Twilio API\"")
                        .build()
                : response.build();
    }
}
