package org.carillon.batch.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.carillon.batch.entity.BatchStatus;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a search may ask for: {@code status}, {@code created_by}, {@code limit} (1 to 200; 50 if absent), {@code before} (the id behind
 * which the page begins).
 */
public class BatchQuery {
    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("created_by")
    @Nullable
    String createdBy;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    @Nullable
    BatchStatus wanted() {
        return QueryParameters.word("status", status, BatchStatus.class);
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "an id");
    }

    int size() {
        return QueryParameters.limit(limit);
    }
}
