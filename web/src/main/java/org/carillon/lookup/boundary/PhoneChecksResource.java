package org.carillon.lookup.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a written number is read, while it is being written. By POST, so that no number stands in an access log. */
@Path("phone-numbers/check")
@ApplicationScoped
@Tag(name = "Numbers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PhoneChecksResource {

    @POST
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "How a number is read",
            description =
                    "By its form alone: nobody is asked, and nothing is stored. What is not possible is told, not refused.")
    @APIResponse(responseCode = "200", description = "The number, or why it is none")
    public PhoneCheckAnswer check(@Nullable PhoneCheckRequest request) {
        return PhoneCheckAnswer.of(PhoneCheckRequest.present(request));
    }
}
