package org.carillon.configuration.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** C1: asks the provider itself about the account. */
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
            summary = "Ask Twilio, or SMS Broadcast, about the account in use",
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
    public CompletionStage<TestAnswer> test(
            @Parameter(description = "twilio or smsbroadcast", example = "smsbroadcast")
                    @QueryParam("provider")
                    @DefaultValue("twilio")
                    String provider) {
        current.refresh();
        Asked asked = Asked.named(provider);
        MessageProvider tested = providers.named(asked.provider);
        if (!tested.configured()) {
            throw Problem.of(ProblemCode.NOT_CONFIGURED, tested.missing().orElse(asked.words + " not configured"));
        }
        return test.anew(tested).thenApply(connection -> answer(asked.words, connection));
    }

    private static TestAnswer answer(String provider, Connection connection) {
        if (!connection.good()) {
            throw Problem.of(
                    connection.reached() ? ProblemCode.PROVIDER_ACCOUNT_REFUSED : ProblemCode.PROVIDER_UNREACHABLE,
                    provider + " connection failed: " + connection.words());
        }
        return new TestAnswer(true, provider + " connection successful", connection.words());
    }

    /** Whose connection can be tested. */
    private enum Asked {
        TWILIO(ProviderName.TWILIO, "Twilio"),
        SMSBROADCAST(ProviderName.SMSBROADCAST, "SMS Broadcast");

        private final ProviderName provider;
        private final String words;

        Asked(ProviderName provider, String words) {
            this.provider = provider;
            this.words = words;
        }

        static Asked named(String written) {
            return Arrays.stream(values())
                    .filter(asked -> asked.name().equalsIgnoreCase(written))
                    .findFirst()
                    .orElseThrow(() -> Problem.field(
                            ProblemCode.VALIDATION_FAILED, "provider", "It is one of twilio, smsbroadcast"));
        }
    }
}
