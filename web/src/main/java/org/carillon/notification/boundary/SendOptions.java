package org.carillon.notification.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.carillon.idempotency.boundary.RequestKey;
import org.carillon.security.control.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a send say: {@code Prefer} (wait=N in seconds, at most 30; respond-async), {@code Idempotency-Key}
 * (1 to 255 visible ASCII characters; the same key and body are sent once) and {@code Override-Reason} (why it goes also to
 * somebody who has opted out; percent-encoded where it is not ASCII). Read from the headers and not injected field by field:
 * for a {@code @BeanParam} Jersey searches its converters by reflection at every request, which was a third of its cost.
 *
 * @param idempotencyKeys as they were given: none or one, unless the client errs
 * @param overrideReasons the same
 */
public record SendOptions(Prefer prefer, List<String> idempotencyKeys, List<String> overrideReasons) {

    public static SendOptions of(HttpHeaders headers) {
        return new SendOptions(
                Prefer.of(values(headers, "Prefer")),
                values(headers, RequestKey.HEADER),
                values(headers, OverrideReason.HEADER));
    }

    /** Null if none was given. */
    @Nullable
    String idempotencyKey() {
        return RequestKey.of(idempotencyKeys);
    }

    /** Null if none was given; fails with FORBIDDEN where the caller may not. */
    @Nullable
    String overrideReason(Caller caller) {
        return OverrideReason.of(overrideReasons, caller);
    }

    private static List<String> values(HttpHeaders headers, String name) {
        List<String> values = headers.getRequestHeader(name);
        return values == null ? List.of() : values;
    }
}
