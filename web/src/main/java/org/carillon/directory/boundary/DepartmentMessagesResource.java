package org.carillon.directory.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.carillon.batch.boundary.BulkAnswer;
import org.carillon.batch.boundary.BulkRequests;
import org.carillon.directory.control.NotifyDepartment;
import org.carillon.notification.boundary.SendTime;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** B3: one text to all users of a department. */
@Path("twilio/send-to-department")
@ApplicationScoped
@Tag(name = "Twilio")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DepartmentMessagesResource {
    private static final String EXAMPLE = """
            {
              "department_id": 1,
              "message": "Department meeting at 2 PM today. Please confirm attendance.",
              "exclude_user_ids": [3]
            }""";

    @Inject
    NotifyDepartment department;

    @Inject
    BulkRequests bulks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Send all active users of a department an SMS",
            description = "Users without a phone number are failed details. With an Idempotency-Key the same request is"
                    + " answered the same way again and sent once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DepartmentMessage.class),
                            examples = @ExampleObject(name = "document", value = EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "Taken, a detail for each user; Location names the batch",
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response send(@Nullable DepartmentMessage request, @Context HttpHeaders headers) {
        DepartmentMessage asked = DepartmentMessage.checked(request);
        Instant due = SendTime.parse(asked.sendAt(), clock.instant());
        return bulks.send(
                headers,
                "/api/twilio/send-to-department",
                asked,
                () -> department.with(
                        Objects.requireNonNull(asked.departmentId()),
                        Objects.requireNonNull(asked.message()),
                        asked.excluded(),
                        due,
                        caller.name()));
    }
}
