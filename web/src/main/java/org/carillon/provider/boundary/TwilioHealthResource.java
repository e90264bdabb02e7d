package org.carillon.provider.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.ConnectionTest;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** B1: whether Twilio can be reached with the configured account. */
@Path("twilio/health")
@ApplicationScoped
@Tag(name = "Twilio")
@Produces(MediaType.APPLICATION_JSON)
public class TwilioHealthResource {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    @Inject
    Providers providers;

    @Inject
    ConnectionTest test;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "Whether Twilio can be reached",
            description = "Asks Twilio at most every 5 seconds; sends nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Connected",
            content =
                    @Content(
                            schema = @Schema(implementation = TwilioHealthAnswer.class),
                            examples =
                                    @ExampleObject(
                                            name = "connected",
                                            value =
                                                    "{\"status\": \"connected\", \"message\": \"Twilio service is active\"}")))
    public CompletionStage<TwilioHealthAnswer> health() {
        MessageProvider twilio = providers.named(ProviderName.TWILIO);
        if (!twilio.configured()) {
            throw Problem.of(
                    ProblemCode.NOT_CONFIGURED, twilio.missing().orElse("Twilio credentials are not configured"));
        }
        return test.of(twilio).thenApply(TwilioHealthResource::answer);
    }

    private static TwilioHealthAnswer answer(Connection connection) {
        if (!connection.good()) {
            throw Problem.of(ProblemCode.PROVIDER_UNREACHABLE, "disconnected: " + connection.words())
                    .retryAfter(LOOK_AGAIN);
        }
        return new TwilioHealthAnswer("connected", "Twilio service is active");
    }
}
