package org.carillon.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.carillon.audit.control.Audit;
import org.carillon.notification.control.NotificationFilter;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history as a table for people who go on with it elsewhere. */
@Path("notifications/export.csv")
@ApplicationScoped
@Tag(name = Wording.TAG_NOTIFICATIONS)
public class ExportResource {
    private static final int MOST = 100_000;
    private static final String CSV = "text/csv; charset=utf-8";

    @Inject
    NotificationHistory history;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Produces("text/csv")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "All notifications that match, as a table",
            description =
                    "Filters as of a search; limit and before do not count. UTF-8 with its mark, so that Excel knows"
                            + " it. What would be a formula begins with an apostrophe. It is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The table, newest first",
            content = @Content(mediaType = "text/csv"))
    @APIResponse(responseCode = "400", description = "A filter cannot be read, or more than 100,000 match")
    public Response export(@BeanParam HistoryFilters filters, @Context UriInfo asked) {
        NotificationFilter filter = filters.query().filter();
        int number = history.count(filter, MOST + 1);
        if (number > MOST) {
            throw Problem.of(
                    ProblemCode.VALIDATION_FAILED,
                    "More than 100,000 messages match: narrow the period by from and to");
        }
        String query = Objects.requireNonNullElse(asked.getRequestUri().getQuery(), "");
        audit.record("messages.exported", query.isEmpty() ? "all" : query, number + " messages as CSV");
        StreamingOutput table = out -> NotificationTable.write(history, filter, MOST, out);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Response.ok(table, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"messages-" + today + ".csv\"")
                .build();
    }
}
