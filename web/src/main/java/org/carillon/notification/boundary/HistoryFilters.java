package org.carillon.notification.boundary;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/** What a search of the history may ask for. What is not known here is refused: a filter that is ignored would show too much. */
public class HistoryFilters {
    private static final Set<String> KNOWN =
            Set.of("kind", "type", "status", "user_id", "date", "from", "to", "phone", "limit", "before");

    @Context
    @Nullable
    UriInfo uri;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("type")
    @Nullable
    String type;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("user_id")
    @Nullable
    String userId;

    @QueryParam("date")
    @Nullable
    String date;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("phone")
    @Nullable
    String phone;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    /** What it asks for; a problem names what is wrong with it. */
    public HistoryQuery query() {
        QueryParameters.refuseUnknownOrDouble(uri, KNOWN);
        return HistoryQuery.of(this);
    }
}
