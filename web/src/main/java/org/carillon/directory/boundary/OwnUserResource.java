package org.carillon.directory.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import org.carillon.directory.control.EditUsers;
import org.carillon.directory.control.Users;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.request.boundary.Shape;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The user that the caller's account is: made when first asked for. */
@Path("users/me")
@Tag(name = "Directory")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnUserResource {

    @Inject
    Users users;

    @Inject
    EditUsers edit;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "The user that the caller's account is")
    public UserAnswer one() {
        return UserAnswer.of(users.ofCaller());
    }

    @PUT
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "Say in which language and time zone you read",
            description = "What is left out is as the browser says. Nothing else of the user changes.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ReadingRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "reading",
                                            value = "{\"language\": \"de\", \"time_zone\": \"Europe/Berlin\"}")))
    public UserAnswer change(@Nullable ReadingRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        Shape shape = new Shape("");
        String language = shape.language("language", request.language());
        ZoneId zone = shape.zone("time_zone", request.timeZone());
        shape.check();
        return UserAnswer.of(edit.changeReading(users.ofCaller().getId(), language, zone));
    }
}
