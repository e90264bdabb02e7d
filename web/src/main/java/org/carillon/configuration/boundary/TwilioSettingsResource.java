package org.carillon.configuration.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carillon.configuration.control.CurrentSettings;
import org.carillon.configuration.control.SaveTwilioAccount;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** C1: the Twilio account, without a restart. */
@Path("sms/settings")
@ApplicationScoped
@Tag(name = "SMS and WhatsApp platform")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TwilioSettingsResource {
    private static final String SAVE = """
            {
              "account_sid": "ACxxxxx",
              "auth_token": "your_token",
              "phone_number": "+15005550006",
              "whatsapp_number": "+14155238886"
            }""";
    private static final String SAVED = """
            {
              "success": true,
              "configured": true,
              "missing": null,
              "account_sid": "ACxxxxx",
              "auth_token": "********",
              "phone_number": "+15005550006",
              "whatsapp_number": "+14155238886",
              "sources": {"account_sid": "saved", "auth_token": "saved", "phone_number": "saved", "whatsapp_number": "saved"},
              "previous_token_ends_at": "2026-11-22T09:30:00Z",
              "changed_at": "2026-11-21T09:30:00Z",
              "changed_by": "admin"
            }""";

    @Inject
    SaveTwilioAccount account;

    @Inject
    CurrentSettings current;

    @Inject
    Providers providers;

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "The Twilio account in use, and where each value comes from; the token is never told")
    @APIResponse(
            responseCode = "200",
            description = "What counts now",
            content =
                    @Content(
                            schema = @Schema(implementation = TwilioSettingsAnswer.class),
                            examples = @ExampleObject(name = "saved", value = SAVED)))
    public TwilioSettingsAnswer read() {
        current.refresh();
        return answer();
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Save the Twilio account",
            description =
                    "What is saved is encrypted, wins over the environment and counts at once here, within seconds on"
                            + " other nodes. A field that is missing stays as it is; an empty text makes the environment's value"
                            + " count. Signatures made with the token before are accepted for a day (carillon.provider.token.overlap).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TwilioSettingsRequest.class),
                            examples = @ExampleObject(name = "account", value = SAVE)))
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content =
                    @Content(
                            schema = @Schema(implementation = TwilioSettingsAnswer.class),
                            examples = @ExampleObject(name = "saved", value = SAVED)))
    public TwilioSettingsAnswer save(@Nullable TwilioSettingsRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        current.refresh();
        account.save(request.checked());
        current.refresh();
        return answer();
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Forget what was saved: the account of the environment counts again")
    public TwilioSettingsAnswer forget() {
        current.refresh();
        account.forget();
        current.refresh();
        return answer();
    }

    private TwilioSettingsAnswer answer() {
        return TwilioSettingsAnswer.of(
                account.state(), providers.named(ProviderName.TWILIO).missing());
    }
}
