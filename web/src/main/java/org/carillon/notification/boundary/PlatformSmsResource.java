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

/** C2: one SMS, as the SMS and WhatsApp platform sends it. */
@Path("sms/send")
@ApplicationScoped
@Tag(name = Wording.TAG_SMS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlatformSmsResource {
    private static final String EXAMPLE = """
            {
              "to_number": "+447700900123",
              "message": "Your workflow has been approved!",
              "from_number": "+15005550006"  // optional
            }""";

    @Inject
    SendRequests requests;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Send one SMS", description = Wording.SEND)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PlatformSms.class),
                            examples = @ExampleObject(name = "document", value = EXAMPLE)))
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
    public CompletionStage<Response> send(@Nullable PlatformSms request, @Context HttpHeaders headers) {
        return requests.send(request, "/api/sms/send", SendOptions.of(headers));
    }
}
