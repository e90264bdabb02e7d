package org.carillon.notification.boundary;

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

/** C3: one WhatsApp message, as the platform sends it. */
@Path("sms/whatsapp/send")
@ApplicationScoped
@Tag(name = Wording.TAG_SMS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WhatsAppResource {
    private static final String EXAMPLE = """
            {
              "to_number": "+447700900123",
              "message": "Task assigned: Review inspection report",
              "media_url": "https://example.com/image.jpg"
            }""";
    private static final String TEMPLATE = """
            {
              "to_number": "+447700900123",
              "content_sid": "HX0123456789abcdef0123456789abcdef",
              "content_variables": {"1": "Ann", "2": "10:30"}
            }""";

    @Inject
    SendRequests requests;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Send one WhatsApp message", description = Wording.WHATSAPP)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = WhatsAppMessage.class),
                            examples = {
                                @ExampleObject(name = "document", value = EXAMPLE),
                                @ExampleObject(name = "template", value = TEMPLATE)
                            }))
    @APIResponse(
            responseCode = "200",
            description = Wording.SENT,
            content =
                    @Content(
                            schema = @Schema(implementation = SmsAnswer.class),
                            examples = @ExampleObject(name = "sent", value = Examples.SENT)))
    @APIResponse(
            responseCode = "202",
            description = Wording.QUEUED,
            content =
                    @Content(
                            schema = @Schema(implementation = SmsAnswer.class),
                            examples = @ExampleObject(name = "queued", value = Examples.QUEUED)))
    @APIResponse(
            responseCode = "422",
            description = "whatsapp_window_closed: the recipient has not written for 24 hours, so a template is needed")
    public CompletionStage<Response> send(@Nullable WhatsAppMessage request, @Context HttpHeaders headers) {
        return requests.send(request, "/api/sms/whatsapp/send", SendOptions.of(headers));
    }
}
