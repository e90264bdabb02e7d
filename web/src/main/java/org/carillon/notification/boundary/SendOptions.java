package org.carillon.notification.boundary;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the headers of a send say. */
public class SendOptions {

    @HeaderParam("Prefer")
    @Parameter(name = "Prefer", in = ParameterIn.HEADER, description = "wait=N (seconds, at most 30), respond-async")
    List<String> prefer = List.of();

    @HeaderParam(RequestKey.HEADER)
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            description = "1 to 255 visible ASCII characters; the same key and body are sent once")
    List<String> idempotencyKey = List.of();

    Prefer prefer() {
        return Prefer.of(prefer);
    }

    @Nullable
    String idempotencyKey() {
        return RequestKey.of(idempotencyKey);
    }
}
