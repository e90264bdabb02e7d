package org.carillon.webhook.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carillon.audit.control.Audit;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.Role;
import org.carillon.settings.control.Setting;
import org.carillon.webhook.boundary.WebhookAddresses.WebhookAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** D8: which addresses to enter at the providers, for administrators. */
@Path("webhook-addresses")
@ApplicationScoped
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhookAddressesResource {

    @Inject
    WebhookAddresses addresses;

    @Inject
    Audit audit;

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "The addresses to enter at the providers; the secret in SMS Broadcast's is masked")
    public List<WebhookAddressAnswer> all() {
        return addresses.masked().stream().map(WebhookAddressAnswer::of).toList();
    }

    @POST
    @Path("smsbroadcast/secret")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "SMS Broadcast's addresses with the secret, to be copied into its portal",
            description = "The audit records who has looked.")
    @APIResponse(responseCode = "503", description = "No secret is configured")
    public ShownAddressesAnswer shown() {
        List<WebhookAddress> shown = addresses.withSecret();
        if (shown.isEmpty()) {
            throw Problem.of(
                    ProblemCode.NOT_CONFIGURED,
                    Setting.SMSBROADCAST_WEBHOOK_SECRET.environmentName() + " is missing: the webhooks are closed");
        }
        audit.record("webhook_secret.shown", "smsbroadcast", "The addresses with the secret were shown");
        return new ShownAddressesAnswer(shown.get(0).url(), shown.get(1).url());
    }
}
