package org.carillon.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** C4: where a message is. */
@Path("sms/message-status")
@ApplicationScoped
@Tag(name = Wording.TAG_SMS)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformMessageStatusResource {

    @Inject
    MessageStatus messages;

    @GET
    @Path("{message_sid}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Where a message is", description = Wording.STATUS)
    @APIResponse(
            responseCode = "200",
            description = "The message as last known",
            content =
                    @Content(
                            schema = @Schema(implementation = MessageStatusAnswer.class),
                            examples = @ExampleObject(name = "delivered", value = Examples.STATUS)))
    public CompletionStage<MessageStatusAnswer> status(
            @PathParam("message_sid") @Parameter(description = Wording.ID_OR_SID) String idOrSid) {
        return messages.of(idOrSid);
    }
}
