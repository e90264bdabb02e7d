package org.carillon.provider.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.security.entity.Role;
import org.carillon.settings.control.Setting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** E1: what is configured, without asking Twilio. */
@Path("v1/notifications/status")
@ApplicationScoped
@Tag(name = "Drivers and loads")
@Produces(MediaType.APPLICATION_JSON)
public class TwilioStatusResource {

    @Inject
    Providers providers;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Whether Twilio is configured")
    @APIResponse(
            responseCode = "200",
            description = "What is configured",
            content =
                    @Content(
                            schema = @Schema(implementation = TwilioStatusAnswer.class),
                            examples =
                                    @ExampleObject(
                                            name = "configured",
                                            value =
                                                    "{\"configured\": true, \"phone_number\": \"+15551234567\", \"account_sid\": \"AC123456...\"}")))
    public TwilioStatusAnswer status() {
        MessageProvider twilio = providers.named(ProviderName.TWILIO);
        return twilio.configured()
                ? TwilioStatusAnswer.of(
                        twilio.defaultSender(Kind.SMS).orElseThrow(), Setting.TWILIO_ACCOUNT_SID.required())
                : TwilioStatusAnswer.notConfigured();
    }
}
