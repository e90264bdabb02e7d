package org.carillon.notify.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What of an inbox is asked for: {@code user_id} (the caller if absent), {@code unread} (true: only those), {@code limit}, {@code before}
 * (the id behind which the page begins).
 */
public class InAppQuery {

    @QueryParam("user_id")
    @Nullable
    String userId;

    @QueryParam("unread")
    @Nullable
    String unread;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    boolean onlyUnread() {
        if (unread == null || unread.equals("true") || unread.equals("false")) {
            return Boolean.parseBoolean(unread);
        }
        throw QueryParameters.refused("unread", "must be true or false");
    }

    int size() {
        return QueryParameters.limit(limit);
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "the id of a notification");
    }
}
