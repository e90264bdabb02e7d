package org.carillon.simulator.twilio;

import jakarta.ws.rs.core.Response;
import org.carillon.simulator.answer.Voice;

public enum TwilioVoice implements Voice {
    INSTANCE;

    @Override
    public Response throttled(int retryAfter) {
        Response response = new Refused(429, 20429, "Too Many Requests").response();
        return retryAfter == 0
                ? response
                : Response.fromResponse(response)
                        .header("Retry-After", retryAfter)
                        .build();
    }

    @Override
    public Response failed() {
        return new Refused(500, 20500, "An internal server error has occurred").response();
    }

    @Override
    public Response out() {
        return new Refused(503, 20503, "Service unavailable").response();
    }
}
