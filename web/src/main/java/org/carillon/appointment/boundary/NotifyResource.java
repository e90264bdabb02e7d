package org.carillon.appointment.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.carillon.appointment.control.NotifyAppointment;
import org.carillon.idempotency.boundary.Answers;
import org.carillon.idempotency.boundary.RepeatableRequests;
import org.carillon.idempotency.control.KeyedRequest;
import org.carillon.idempotency.entity.KeptAnswer;
import org.carillon.notification.boundary.SendOptions;
import org.carillon.notification.boundary.SmsAnswer;
import org.carillon.notification.control.AwaitedAnswers;
import org.carillon.notification.control.SendAnswer;
import org.carillon.notification.entity.NotificationType;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.carillon.settings.control.Setting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sends one message of an appointment, and waits for the provider as every single send does. */
@Path("appointments/{booking_id}/notify")
@ApplicationScoped
@Tag(name = "Appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotifyResource {

    @Inject
    NotifyAppointment notifications;

    @Inject
    AwaitedAnswers answers;

    @Inject
    RepeatableRequests repeatable;

    @Inject
    Caller caller;

    @Resource(lookup = "concurrent/batch")
    ManagedExecutorService executor;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Send a message of the appointment once more",
            description = "Waits for the provider's answer as every single send does.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NotifyRequest.class),
                            examples = @ExampleObject(name = "confirmation", value = Examples.NOTIFY)))
    @APIResponse(
            responseCode = "200",
            description = "The provider has accepted it",
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is stored and will be sent; Location names the notification",
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    @APIResponse(responseCode = "409", description = "The message would not be true")
    public CompletionStage<Response> notify(
            @PathParam("booking_id") String bookingId, @Nullable NotifyRequest request, @Context HttpHeaders headers) {
        SendOptions options = SendOptions.of(headers);
        NotificationType type = NotifyRequest.typeOf(request);
        Duration patience = options.prefer().patience(Setting.SEND_WAIT.duration());
        KeyedRequest keyed =
                repeatable.request(options.idempotencyKeys(), "/api/appointments/" + bookingId + "/notify", request);
        AtomicReference<@Nullable SendAnswer> stored = new AtomicReference<>();
        KeptAnswer kept;
        try {
            kept = repeatable.once(keyed, () -> {
                SendAnswer answer = notifications.notify(bookingId, type, caller.name());
                stored.set(answer);
                return NotifyAnswer.of(answer);
            });
        } catch (RuntimeException e) {
            Optional.ofNullable(stored.get()).map(SendAnswer::id).ifPresent(answers::forget);
            throw e;
        }
        SendAnswer sent = stored.get();
        if (sent == null) {
            return CompletableFuture.completedFuture(Answers.response(kept));
        }
        CompletableFuture<SendAnswer> answer = answers.await(sent.id(), patience, sent);
        return keyed == null
                ? answer.thenApply(NotifyAnswer::of).thenApply(Answers::response)
                : answer.thenApplyAsync(settled -> amended(keyed, NotifyAnswer.of(settled)), executor);
    }

    private Response amended(KeyedRequest request, KeptAnswer answer) {
        repeatable.amend(request, answer);
        return Answers.response(answer);
    }
}
