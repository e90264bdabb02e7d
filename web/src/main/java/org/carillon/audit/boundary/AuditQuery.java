package org.carillon.audit.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.carillon.audit.control.AuditFilter;
import org.carillon.paging.boundary.Period;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a search may ask for: {@code who}, {@code action}, {@code subject}, {@code date} or {@code from} and {@code to} as in the history
 * of messages, {@code limit} (1 to 200; 50 if absent), {@code before} (the id behind which the page begins).
 */
public class AuditQuery {
    @QueryParam("who")
    @Nullable
    String who;

    @QueryParam("action")
    @Nullable
    String action;

    @QueryParam("subject")
    @Nullable
    String subject;

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

    AuditFilter filter() {
        Period period = Period.of(date, from, to);
        return new AuditFilter(
                text("who", who), text("action", action), text("subject", subject), period.from(), period.to());
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "the id of an entry");
    }

    int size() {
        return QueryParameters.limit(limit);
    }

    /** PostgreSQL takes no NUL in a text. */
    private static @Nullable String text(String name, @Nullable String written) {
        if (written != null && written.indexOf(0) >= 0) {
            throw QueryParameters.refused(name, "must not contain NUL");
        }
        return written;
    }
}
