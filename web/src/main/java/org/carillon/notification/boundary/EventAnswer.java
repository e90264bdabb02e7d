package org.carillon.notification.boundary;

import java.time.Instant;
import org.carillon.notification.entity.StatusEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step of a notification, or word of one that changed nothing.
 *
 * @param source who moved it: api, delivery, receipt, janitor, sweep
 */
@Schema(name = "StatusEvent")
public record EventAnswer(
        Instant at,
        @Nullable String fromStatus,
        String status,
        String source,
        @Nullable String providerStatus,
        @Nullable String errorCode,
        @Nullable String detail) {

    static EventAnswer of(StatusEvent event) {
        return new EventAnswer(
                event.getAt(),
                event.getFromStatus() == null ? null : Words.of(event.getFromStatus()),
                Words.of(event.getStatus()),
                Words.of(event.getSource()),
                event.getProviderStatus(),
                event.getErrorCode(),
                event.getDetail());
    }
}
