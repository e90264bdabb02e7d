package org.carillon.voice.boundary;

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
import java.util.concurrent.CompletionStage;
import org.carillon.notification.boundary.SendOptions;
import org.carillon.notification.boundary.SendRequests;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** B4: one call, as the production alerts make it. */
@Path("twilio/make-call")
@ApplicationScoped
@Tag(name = "Twilio")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MakeCallResource {

    @Inject
    SendRequests requests;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Make a call",
            description =
                    "The TwiML is checked first: its XML, verbs, nesting and attributes; each fault is named by its line."
                            + " Waits for the provider's answer for at most carillon.send.wait (2 s);"
                            + " Prefer: wait=N (at most 30 s) and Prefer: respond-async override it."
                            + " With an Idempotency-Key the same request is answered the same way again and made once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = MakeCall.class),
                            examples = @ExampleObject(name = "document", value = CallExamples.MAKE)))
    @APIResponse(
            responseCode = "200",
            description = "The provider has accepted the call",
            content =
                    @Content(
                            schema = @Schema(implementation = CallAnswer.class),
                            examples = @ExampleObject(name = "made", value = CallExamples.MADE)))
    @APIResponse(
            responseCode = "202",
            description = "The call is stored and will be made; the provider has not answered within the time to wait."
                    + " Location names the notification",
            content =
                    @Content(
                            schema = @Schema(implementation = CallAnswer.class),
                            examples = @ExampleObject(name = "queued", value = CallExamples.QUEUED)))
    public CompletionStage<Response> call(@Nullable MakeCall request, @Context HttpHeaders headers) {
        return requests.send(request, "/api/twilio/make-call", SendOptions.of(headers), CallAnswer::of);
    }
}
