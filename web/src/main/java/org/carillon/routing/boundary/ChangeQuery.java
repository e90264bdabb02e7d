package org.carillon.routing.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.carillon.paging.boundary.Period;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.routing.control.ChangeFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a search may ask for: {@code country} (of changed rules), {@code kind}, {@code provider} (of changes by health), {@code date} or
 * {@code from} and {@code to} as in the history of messages, {@code limit} (1 to 200; 50 if absent), {@code before} (the id behind which
 * the page begins).
 */
public class ChangeQuery {
    @QueryParam("country")
    @Nullable
    String country;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("provider")
    @Nullable
    String provider;

    @QueryParam("date")
    @Nullable
    String date;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    ChangeFilter filter() {
        Period period = Period.of(date, from, to);
        return new ChangeFilter(
                RouteWords.country("country", country),
                RouteWords.kind("kind", kind),
                RouteWords.provider("provider", provider),
                period.from(),
                period.to());
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "the id of a change");
    }

    int size() {
        return QueryParameters.limit(limit);
    }
}
