package org.carillon.notify.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.carillon.idempotency.boundary.Answers;
import org.carillon.idempotency.boundary.RepeatableRequests;
import org.carillon.idempotency.control.KeyedRequest;
import org.carillon.idempotency.entity.KeptAnswer;
import org.carillon.notification.boundary.SendOptions;
import org.carillon.notification.control.AwaitedAnswers;
import org.carillon.notification.control.SendAnswer;
import org.carillon.notify.control.ChannelOutcome;
import org.carillon.notify.control.Notice;
import org.carillon.notify.control.NotifyUser;
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

/** C6: a user is told something by whichever channels the user prefers. */
@Path("notify")
@ApplicationScoped
@Tag(name = "Notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotifyResource {

    @Inject
    NotifyUser notices;

    @Inject
    AwaitedAnswers answers;

    @Inject
    RepeatableRequests repeatable;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Resource(lookup = "concurrent/batch")
    ManagedExecutorService executor;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Tell a user something by the channels that the user prefers",
            description =
                    "One notification for each channel, by the event's template in the user's language or by the message."
                            + " An emergency passes quiet hours. Waits for the providers as every single send does.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NotifyRequest.class),
                            examples = @ExampleObject(name = "task", value = NotifyExamples.TASK)))
    @APIResponse(
            responseCode = "200",
            description = "Each channel has its outcome",
            content =
                    @Content(
                            schema = @Schema(implementation = NotifyAnswer.class),
                            examples = @ExampleObject(name = "told", value = NotifyExamples.TOLD)))
    @APIResponse(
            responseCode = "202",
            description = "Stored; some provider has not answered yet, or the time to send has not come",
            content = @Content(schema = @Schema(implementation = NotifyAnswer.class)))
    public CompletionStage<Response> notify(@Nullable NotifyRequest request, @Context HttpHeaders headers) {
        SendOptions options = SendOptions.of(headers);
        Notice notice = NotifyRequest.notice(request, caller.name(), clock.instant());
        Duration patience = options.prefer().patience(Setting.SEND_WAIT.duration());
        KeyedRequest keyed = repeatable.request(options.idempotencyKeys(), "/api/notify", request);
        List<ChannelOutcome> stored = new ArrayList<>();
        KeptAnswer kept;
        try {
            kept = repeatable.once(keyed, () -> {
                stored.addAll(notices.notify(notice));
                return NotifyAnswer.of(notice, stored);
            });
        } catch (RuntimeException e) {
            stored.forEach(outcome -> forget(outcome.answer()));
            throw e;
        }
        if (stored.isEmpty()) {
            return CompletableFuture.completedFuture(Answers.response(kept));
        }
        CompletableFuture<List<ChannelOutcome>> settled = settled(stored, patience);
        return keyed == null
                ? settled.thenApply(all -> Answers.response(NotifyAnswer.of(notice, all)))
                : settled.thenApplyAsync(all -> amended(keyed, NotifyAnswer.of(notice, all)), executor);
    }

    private CompletableFuture<List<ChannelOutcome>> settled(List<ChannelOutcome> stored, Duration patience) {
        List<CompletableFuture<ChannelOutcome>> each =
                stored.stream().map(outcome -> settled(outcome, patience)).toList();
        return CompletableFuture.allOf(each.toArray(new CompletableFuture<?>[0]))
                .thenApply(done -> each.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<ChannelOutcome> settled(ChannelOutcome outcome, Duration patience) {
        SendAnswer answer = outcome.answer();
        return answer == null
                ? CompletableFuture.completedFuture(outcome)
                : answers.await(answer.id(), patience, answer).thenApply(outcome::settled);
    }

    private void forget(@Nullable SendAnswer answer) {
        if (answer != null) {
            answers.forget(answer.id());
        }
    }

    private Response amended(KeyedRequest request, KeptAnswer answer) {
        repeatable.amend(request, answer);
        return Answers.response(answer);
    }
}
