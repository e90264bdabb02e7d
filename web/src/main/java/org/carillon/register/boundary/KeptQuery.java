package org.carillon.register.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What every search for kept rows may ask for: {@code active} (true, false or all; true if absent), {@code limit} (1 to 200; 50 if
 * absent), {@code before} (the id behind which the page begins).
 */
public class KeptQuery {

    @QueryParam("active")
    @Nullable
    String active;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    /** Null means either. */
    public @Nullable Boolean active() {
        return switch (active == null ? "true" : active.toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "all" -> null;
            default -> throw QueryParameters.refused("active", "must be one of true, false, all");
        };
    }

    public @Nullable Long position() {
        return QueryParameters.number("before", before, 1, Long.MAX_VALUE);
    }

    public int size() {
        return QueryParameters.limit(limit);
    }

    /** A word to search for: no database takes all control characters. */
    public static @Nullable String text(String name, @Nullable String written) {
        if (written != null && written.chars().anyMatch(Character::isISOControl)) {
            throw QueryParameters.refused(name, "must be without control characters");
        }
        return written;
    }
}
