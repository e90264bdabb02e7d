package org.carillon.configuration.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.carillon.configuration.control.CurrentSettings;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.ConnectionTest;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** C1: asks Twilio itself about the account. */
@Path("sms/test-connection")
@ApplicationScoped
@Tag(name = "SMS and WhatsApp platform")
@Produces(MediaType.APPLICATION_JSON)
public class ConnectionTestResource {

    @Inject
    Providers providers;

    @Inject
    ConnectionTest test;

    @Inject
    CurrentSettings current;

    @POST
    @Consumes(MediaType.WILDCARD)
    @LimitedByClient
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Ask Twilio about the account in use",
            description =
                    "A real call, now; it sends nothing to anybody. A failure says whether Twilio could not be reached"
                            + " or does not take the credentials.")
    @APIResponse(
            responseCode = "200",
            description = "Twilio knows the account and lets it send",
            content =
                    @Content(
                            schema = @Schema(implementation = TestAnswer.class),
                            examples = @ExampleObject(name = "connected", value = """
                                    {"success": true, "message": "Twilio connection successful",
                                     "detail": "Account “Clinic” is active"}""")))
    @APIResponse(responseCode = "503", description = "Not configured, not reached, or the account is refused")
    public CompletionStage<TestAnswer> test() {
        current.refresh();
        MessageProvider twilio = providers.named(ProviderName.TWILIO);
        if (!twilio.configured()) {
            throw Problem.of(ProblemCode.NOT_CONFIGURED, twilio.missing().orElse("Twilio not configured"));
        }
        return test.anew(twilio).thenApply(ConnectionTestResource::answer);
    }

    private static TestAnswer answer(Connection connection) {
        if (!connection.good()) {
            throw Problem.of(
                    connection.reached() ? ProblemCode.PROVIDER_ACCOUNT_REFUSED : ProblemCode.PROVIDER_UNREACHABLE,
                    "Twilio connection failed: " + connection.words());
        }
        return new TestAnswer(true, "Twilio connection successful", connection.words());
    }
}
