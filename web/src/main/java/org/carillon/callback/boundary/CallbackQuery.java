package org.carillon.callback.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.carillon.callback.entity.CallbackStatus;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a search may ask for: {@code client_id}, {@code notification_id}, {@code status} (pending, delivered, failed), {@code limit} (1 to
 * 200; 50 if absent), {@code before} (the id behind which the page begins).
 */
public class CallbackQuery {
    @QueryParam("client_id")
    @Nullable
    String clientId;

    @QueryParam("notification_id")
    @Nullable
    String notificationId;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    @Nullable
    String client() {
        if (clientId != null && clientId.indexOf(0) >= 0) {
            throw QueryParameters.refused("client_id", "must not contain NUL");
        }
        return clientId;
    }

    @Nullable
    UUID notification() {
        return QueryParameters.id("notification_id", notificationId, "the id of a notification");
    }

    @Nullable
    CallbackStatus state() {
        return QueryParameters.word("status", status, CallbackStatus.class);
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "the id of a callback");
    }

    int size() {
        return QueryParameters.limit(limit);
    }
}
