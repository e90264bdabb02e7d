package org.carillon.event.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a search may ask for: {@code booking_id}, {@code limit} (1 to 200; 50 if absent), {@code before} (the id behind which the page
 * begins).
 */
public class EventQuery {
    @QueryParam("booking_id")
    @Nullable
    String bookingId;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "an id");
    }

    int size() {
        return QueryParameters.limit(limit);
    }
}
