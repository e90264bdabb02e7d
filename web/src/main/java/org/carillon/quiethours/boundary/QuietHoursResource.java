package org.carillon.quiethours.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.quiethours.control.QuietHoursBook;
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

/** X3: when nobody is to be disturbed. */
@Path("quiet-hours")
@Tag(name = "Reminders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuietHoursResource {
    private static final int LONGEST_CLINIC = 64;
    private static final String EXAMPLE = "{\"from\": \"21:00\", \"to\": \"08:00\", \"reminders_only\": false}";

    @Inject
    QuietHoursBook book;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "All quiet hours; * is every clinic without its own")
    public List<QuietHoursAnswer> all() {
        return book.all().stream().map(QuietHoursAnswer::of).toList();
    }

    @PUT
    @Path("{clinic}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Set the quiet hours of a clinic (by code), or of every clinic (*)",
            description =
                    "Read on the clock where the recipient is, else where the clinic is. Messages are held and go out when"
                            + " the hours end, unless they are useless by then. Equal times mean never.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = QuietHoursRequest.class),
                            examples = @ExampleObject(name = "night", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Set; every node goes by it within two seconds",
            content = @Content(schema = @Schema(implementation = QuietHoursAnswer.class)))
    public QuietHoursAnswer put(@PathParam("clinic") String clinic, @Nullable QuietHoursRequest request) {
        QuietHoursRequest wanted = QuietHoursRequest.checked(request);
        if (clinic.length() > LONGEST_CLINIC) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no clinic with so long a code");
        }
        return QuietHoursAnswer.of(
                book.put(clinic, wanted.start(), wanted.end(), wanted.isRemindersOnly(), caller.name()));
    }

    @DELETE
    @Path("{clinic}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Forget the quiet hours of a clinic; those of every clinic hold there again")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public void delete(@PathParam("clinic") String clinic) {
        book.delete(clinic);
    }
}
