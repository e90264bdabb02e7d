package org.carillon.conversation.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.carillon.conversation.control.Way;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a thread is asked for: {@code before} or {@code after} (the id of a message), or {@code since} (an instant: what is new
 * or has changed); the newest page if none is given. {@code limit}: messages of a page, 1 to 200; 50 if absent.
 */
public class ThreadQuery {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    @QueryParam("before")
    @Nullable
    String before;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("since")
    @Nullable
    String since;

    @QueryParam("limit")
    @Nullable
    String limit;

    Way way() {
        if (Stream.of(before, after, since).filter(Objects::nonNull).count() > 1) {
            throw QueryParameters.refused(
                    since == null ? "after" : "since", "cannot stand together with before, after or since");
        }
        return after == null ? Way.OLDER : Way.NEWER;
    }

    @Nullable
    UUID from() {
        return after == null
                ? QueryParameters.id("before", before, "the id of a message")
                : QueryParameters.id("after", after, "the id of a message");
    }

    /** Null if it is not asked for. */
    @Nullable
    Instant changedSince() {
        return instant("since", since);
    }

    /** A plus that was not escaped arrives as a blank. */
    static @Nullable Instant instant(String name, @Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        try {
            OffsetDateTime instant = OffsetDateTime.parse(written.replace(' ', '+'));
            if (instant.getYear() >= FIRST_YEAR && instant.getYear() <= LAST_YEAR) {
                return instant.toInstant();
            }
        } catch (DateTimeException e) {
            throw QueryParameters.refused(name, "must be an instant such as 2026-01-20T10:30:00Z");
        }
        throw QueryParameters.refused(name, "must lie between the years 1970 and 9999");
    }

    int size() {
        return QueryParameters.limit(limit);
    }
}
