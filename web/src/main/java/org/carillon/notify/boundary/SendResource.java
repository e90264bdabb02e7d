package org.carillon.notify.boundary;

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
import org.carillon.notification.boundary.SmsAnswer;
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

/** One message of any kind, by an address or to a user, by a text or a template. */
@Path("notifications")
@ApplicationScoped
@Tag(name = "Notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SendResource {

    @Inject
    SendRequests requests;

    @Inject
    ResolveRequest requested;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Send one message of any kind",
            description = "Waits for the provider's answer for at most carillon.send.wait (2 s);"
                    + " Prefer: wait=N (at most 30 s) and Prefer: respond-async override it."
                    + " With an Idempotency-Key the same request is answered the same way again and sent once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NotificationRequest.class),
                            examples = {
                                @ExampleObject(name = "e-mail", value = NotifyExamples.EMAIL),
                                @ExampleObject(name = "by template, later", value = NotifyExamples.BY_TEMPLATE)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The provider has accepted it, or the application shows it",
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is stored and will be sent; Location names the notification",
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    public CompletionStage<Response> send(@Nullable NotificationRequest request, @Context HttpHeaders headers) {
        return requests.send(requested.resolved(request), "/api/notifications", SendOptions.of(headers));
    }
}
