package org.carillon.webhook.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** B6: the address to set up at Twilio for calls to us; the keys pressed in a call of ours come here too. */
@Path("twilio/webhook/call")
@ApplicationScoped
@Tag(name = "Webhooks")
public class CallWebhookResource {

    @Inject
    TwilioAnswer answer;

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "Calls to us, keys pressed in a call, and status of calls",
            description = "Called by Twilio: proven by X-Twilio-Signature over the public address")
    @APIResponse(responseCode = "200", description = "Stored; TwiML that is to be heard")
    @APIResponse(responseCode = "403", description = "Not signed, or not by Twilio: invalid_signature")
    @APIResponse(responseCode = "413", description = "More than 64 KiB: body_too_large")
    @APIResponse(responseCode = "503", description = "No auth token is configured, or the database is away")
    public CompletionStage<Response> take(@Context HttpServletRequest request, InputStream body) throws IOException {
        return answer.to(request, body);
    }
}
