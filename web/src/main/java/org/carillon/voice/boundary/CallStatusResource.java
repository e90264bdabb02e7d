package org.carillon.voice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.control.CallBook;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.notification.control.PriceOfMessage;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** B4: how a call went. */
@Path("twilio/call-status")
@ApplicationScoped
@Tag(name = "Twilio")
@Produces(MediaType.APPLICATION_JSON)
public class CallStatusResource {

    @Inject
    NotificationHistory history;

    @Inject
    PriceOfMessage prices;

    @Inject
    CallBook calls;

    @GET
    @Path("{call_sid}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "How a call went",
            description =
                    "Status in the provider's words: queued, ringing, in-progress, completed, busy, no-answer, failed,"
                            + " canceled; unknown as long as nobody knows whether the provider has it. The provider is asked for"
                            + " times and price once the call is over, at most once a minute.")
    @APIResponse(
            responseCode = "200",
            description = "The call as last known",
            content =
                    @Content(
                            schema = @Schema(implementation = CallStatusAnswer.class),
                            examples = @ExampleObject(name = "completed", value = CallExamples.STATUS)))
    public CompletionStage<CallStatusAnswer> status(
            @PathParam("call_sid") @Parameter(description = "Our id or the provider's SID") String idOrSid) {
        return prices.priced(found(idOrSid)).thenApply(row -> CallStatusAnswer.of(row, calls.story(row.getId())));
    }

    private SMSNotification found(String idOrSid) {
        return history.byIdOrSid(idOrSid)
                .filter(row -> row.getKind() == Kind.CALL)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no call with this id or SID"));
    }
}
