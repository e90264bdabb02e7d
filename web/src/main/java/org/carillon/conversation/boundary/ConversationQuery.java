package org.carillon.conversation.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.carillon.conversation.control.ConversationFilter;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations are asked for: {@code unread} (true: only those in which something is new), {@code limit} (1 to 200; 50 if absent),
 * {@code before} (the message behind which the page begins).
 */
public class ConversationQuery {
    @QueryParam("unread")
    @Nullable
    String unread;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    ConversationFilter filter() {
        return new ConversationFilter(QueryParameters.isTrue("unread", unread));
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "the id of a message");
    }

    int size() {
        return QueryParameters.limit(limit);
    }
}
