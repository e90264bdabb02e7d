package org.carillon.notification.boundary;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import org.carillon.idempotency.boundary.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a send say: {@code Prefer} (wait=N in seconds, at most 30; respond-async) and {@code Idempotency-Key}
 * (1 to 255 visible ASCII characters; the same key and body are sent once). OpenAPI annotations stand on the methods that
 * take them: on a field they make Payara answer 500 at /openapi.
 */
public class SendOptions {

    @HeaderParam("Prefer")
    List<String> prefer = List.of();

    @HeaderParam(RequestKey.HEADER)
    public List<String> idempotencyKey = List.of();

    public Prefer prefer() {
        return Prefer.of(prefer);
    }

    @Nullable
    String idempotencyKey() {
        return RequestKey.of(idempotencyKey);
    }
}
