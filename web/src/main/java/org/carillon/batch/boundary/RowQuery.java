package org.carillon.batch.boundary;

import jakarta.ws.rs.QueryParam;
import org.carillon.batch.control.RowFilter;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which rows: {@code state} (refused, waiting, or the status of a message), {@code limit} (1 to 200; 50 if absent), {@code before} (the
 * number behind which the page begins).
 */
public class RowQuery {
    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    @Nullable
    RowFilter filter() {
        return filter(state);
    }

    /** Null for all rows. */
    public static @Nullable RowFilter filter(@Nullable String state) {
        return state == null
                ? null
                : RowFilter.of(state)
                        .orElseThrow(() -> QueryParameters.refused(
                                "state", "must be refused, waiting, or the status of a message"));
    }

    int position() {
        Long number = QueryParameters.number("before", before, 0, Integer.MAX_VALUE);
        return number == null ? 0 : number.intValue();
    }

    int size() {
        return QueryParameters.limit(limit);
    }
}
