package org.carillon.notification.boundary;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a search of the history may ask for. What is not known here is refused: a filter that is ignored would show too much. */
public class HistoryFilters {
    private static final Set<String> KNOWN =
            Set.of("kind", "type", "status", "user_id", "date", "from", "to", "phone", "limit", "before");

    @Context
    @Nullable
    UriInfo uri;

    @QueryParam("kind")
    @Parameter(description = "sms, whatsapp, call or email")
    @Nullable
    String kind;

    @QueryParam("type")
    @Parameter(description = "confirmation, cancellation, reschedule, reminder or custom; a kind is understood too")
    @Nullable
    String type;

    @QueryParam("status")
    @Parameter(
            description =
                    "queued, sending, unknown, accepted, sent, delivered, read, undelivered, failed, canceled, expired …")
    @Nullable
    String status;

    @QueryParam("user_id")
    @Parameter(description = "The user that the message was sent to")
    @Nullable
    String userId;

    @QueryParam("date")
    @Parameter(description = "One day (UTC), such as 2026-01-20; not together with from and to")
    @Nullable
    String date;

    @QueryParam("from")
    @Parameter(description = "Made at or after this day or instant, such as 2026-01-20 or 2026-01-20T10:30:00Z")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Made before this instant, or on this day or before")
    @Nullable
    String to;

    @QueryParam("phone")
    @Parameter(description = "The recipient's number in any usual form")
    @Nullable
    String phone;

    @QueryParam("limit")
    @Parameter(description = "Rows of a page, 1 to 200; 50 if absent")
    @Nullable
    String limit;

    @QueryParam("before")
    @Parameter(description = "The id behind which the page begins, as the link to the next page has it")
    @Nullable
    String before;

    HistoryQuery query() {
        if (uri != null) {
            uri.getQueryParameters().forEach(HistoryFilters::refuseUnknownOrDouble);
        }
        return HistoryQuery.of(this);
    }

    private static void refuseUnknownOrDouble(String name, List<String> values) {
        if (!KNOWN.contains(name)) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    name,
                    "is not a filter; known are "
                            + String.join(", ", KNOWN.stream().sorted().toList()));
        }
        if (values.size() > 1) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, Map.of(name, "is given twice"));
        }
    }
}
