package org.carillon.worklist.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.worklist.control.WorkItemFilter;
import org.carillon.worklist.entity.WorkItemKind;
import org.jspecify.annotations.Nullable;

/**
 * What a search may ask for: {@code status} (open, resolved or all; open if absent), {@code kind}, {@code appointment_id},
 * {@code limit} (1 to 200; 50 if absent), {@code before} (the id behind which the page begins).
 */
public class WorklistQuery {
    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("appointment_id")
    @Nullable
    String appointment;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    WorkItemFilter filter() {
        Boolean open = switch (status == null ? "open" : status.toLowerCase(Locale.ROOT)) {
            case "open" -> Boolean.TRUE;
            case "resolved" -> Boolean.FALSE;
            case "all" -> null;
            default -> throw QueryParameters.refused("status", "must be one of open, resolved, all");
        };
        return new WorkItemFilter(
                open,
                QueryParameters.word("kind", kind, WorkItemKind.class),
                QueryParameters.id("appointment_id", appointment, "an id"));
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "an id");
    }

    int size() {
        return QueryParameters.limit(limit);
    }
}
