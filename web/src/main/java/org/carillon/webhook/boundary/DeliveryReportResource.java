package org.carillon.webhook.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** D4: the address to set up at SMS Broadcast for delivery reports. */
@Path("sms/webhook/dlr")
@ApplicationScoped
@Tag(name = "Webhooks")
public class DeliveryReportResource {

    @Inject
    SmsBroadcastAnswer answer;

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "Delivery report, in a query",
            description =
                    "Called by SMS Broadcast: proven by the secret in the address and, if set, by the caller's address."
                            + " Known by ref, else by smsref; unknown words are kept")
    @Parameter(name = "secret", in = ParameterIn.QUERY, required = true, example = "long-and-random")
    @Parameter(name = "to", in = ParameterIn.QUERY, example = "61400111222")
    @Parameter(name = "ref", in = ParameterIn.QUERY, example = "00kQ3fX9aB7cD5eF1gH2")
    @Parameter(name = "smsref", in = ParameterIn.QUERY, example = "2942263")
    @Parameter(name = "status", in = ParameterIn.QUERY, example = "Delivered")
    @APIResponse(responseCode = "200", description = "Stored")
    @APIResponse(responseCode = "403", description = "Wrong secret or address: invalid_signature")
    @APIResponse(responseCode = "503", description = "No secret is configured, or the database is away")
    public CompletionStage<Response> take(@Context HttpServletRequest request) throws IOException {
        return answer.to(request, InputStream.nullInputStream());
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "Delivery report, as a form or JSON",
            description = "As by GET; what the body lacks is taken from the query")
    @Parameter(name = "secret", in = ParameterIn.QUERY, required = true, example = "long-and-random")
    @APIResponse(responseCode = "200", description = "Stored")
    @APIResponse(responseCode = "403", description = "Wrong secret or address: invalid_signature")
    @APIResponse(responseCode = "413", description = "More than 64 KiB: body_too_large")
    @APIResponse(responseCode = "503", description = "No secret is configured, or the database is away")
    public CompletionStage<Response> take(@Context HttpServletRequest request, InputStream body) throws IOException {
        return answer.to(request, body);
    }
}
