package org.carillon.event.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What a search may ask for: {@code booking_id}, {@code limit} (1 to 200; 50 if absent), {@code before} (the id behind which the page
 * begins).
 */
public class EventQuery {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

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
        try {
            return before == null ? null : UUID.fromString(before);
        } catch (IllegalArgumentException e) {
            throw refused("before", "must be an id");
        }
    }

    int size() {
        try {
            int size = limit == null ? USUAL_LIMIT : Integer.parseInt(limit);
            if (size >= 1 && size <= LARGEST_LIMIT) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw refused("limit", "must be a whole number");
        }
        throw refused("limit", "must be 1 to " + LARGEST_LIMIT);
    }

    private static Problem refused(String name, String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, name, reason);
    }
}
