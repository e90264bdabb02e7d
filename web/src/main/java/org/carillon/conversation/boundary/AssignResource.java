package org.carillon.conversation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.carillon.conversation.control.AssignMessage;
import org.carillon.inbound.boundary.InboundAnswer;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** D6: a message that no number leads to a patient is given to one by hand. */
@Path("inbound-messages/{id}/assign")
@ApplicationScoped
@Tag(name = "Inbound messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignResource {

    @Inject
    AssignMessage messages;

    @POST
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Say whose a message is", description = "It is in that patient's conversation from then on.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AssignRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "It is that patient's",
            content = @Content(schema = @Schema(implementation = InboundAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no such message")
    @APIResponse(responseCode = "409", description = "It is another patient's")
    public InboundAnswer assign(@PathParam("id") String id, @Nullable AssignRequest request) {
        return InboundAnswer.of(messages.assign(idOf(id), AssignRequest.patientOf(request)));
    }

    private static UUID idOf(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no inbound message " + written);
        }
    }
}
