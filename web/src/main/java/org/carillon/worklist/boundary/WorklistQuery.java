package org.carillon.worklist.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.worklist.control.WorkItemFilter;
import org.carillon.worklist.entity.WorkItemKind;
import org.jspecify.annotations.Nullable;

/**
 * What a search may ask for: {@code status} (open, resolved or all; open if absent), {@code kind}, {@code appointment_id},
 * {@code limit} (1 to 200; 50 if absent), {@code before} (the id behind which the page begins).
 */
public class WorklistQuery {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

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
            default -> throw refused("status", "must be one of open, resolved, all");
        };
        return new WorkItemFilter(open, kind == null ? null : kindOf(kind), id("appointment_id", appointment));
    }

    @Nullable
    UUID position() {
        return id("before", before);
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

    private static @Nullable UUID id(String name, @Nullable String written) {
        try {
            return written == null ? null : UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw refused(name, "must be an id");
        }
    }

    private static WorkItemKind kindOf(String written) {
        return Arrays.stream(WorkItemKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> refused(
                        "kind",
                        "must be one of "
                                + Arrays.stream(WorkItemKind.values())
                                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    private static Problem refused(String name, String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, name, reason);
    }
}
