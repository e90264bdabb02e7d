package org.carillon.simulator.smsbroadcast;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carillon.simulator.answer.Voice;

enum SmsBroadcastVoice implements Voice {
    INSTANCE;

    static Response text(int status, String text) {
        return Response.status(status)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .entity(text)
                .build();
    }

    @Override
    public Response throttled(int retryAfter) {
        Response response = text(429, "Too many requests\n");
        return retryAfter == 0
                ? response
                : Response.fromResponse(response)
                        .header("Retry-After", retryAfter)
                        .build();
    }

    @Override
    public Response failed() {
        return text(500, "Internal server error\n");
    }

    @Override
    public Response out() {
        return text(503, "Service unavailable\n");
    }
}
