package org.carillon.appointment.boundary;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import org.carillon.idempotency.boundary.RequestKey;
import org.carillon.request.boundary.IfMatch;
import org.jspecify.annotations.Nullable;

/** What the headers of a change say: {@code Idempotency-Key} and {@code If-Match} (an ETag). */
public class ChangeHeaders {

    @HeaderParam(RequestKey.HEADER)
    List<String> idempotencyKey = List.of();

    @HeaderParam(IfMatch.HEADER)
    List<String> ifMatch = List.of();

    @Nullable
    Integer version() {
        return IfMatch.version(ifMatch);
    }
}
