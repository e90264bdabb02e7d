package org.carillon.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.carillon.idempotency.boundary.RequestHash;
import org.carillon.notification.control.Particulars;
import org.carillon.notification.control.SendAnswer;
import org.carillon.notification.control.SendCommand;
import org.carillon.notification.control.SendNotification;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Status;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Caller;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** One way to send, for all that send: from the request to the command, from the outcome to the answer. */
@ApplicationScoped
public class SendRequests {
    private static final String PREFERENCE_APPLIED = "Preference-Applied";

    @Inject
    SendNotification notifications;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private final Duration usualWait = Setting.SEND_WAIT.duration();

    /** @param path of the resource: one Idempotency-Key may not serve two of them */
    public CompletionStage<Response> send(@Nullable SmsRequest request, String path, SendOptions options) {
        return send(request, path, options, Function.identity());
    }

    /** @param words what became of it, in the words of the resource */
    public CompletionStage<Response> send(
            @Nullable SmsRequest request, String path, SendOptions options, Function<SmsAnswer, ?> words) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        Prefer prefer = options.prefer();
        return notifications
                .send(command(request, path, options, prefer))
                .thenApply(answer -> response(answer, prefer, words));
    }

    private SendCommand command(SmsRequest request, String path, SendOptions options, Prefer prefer) {
        SmsCheck.check(request);
        String key = options.idempotencyKey();
        return new SendCommand(
                request.kind(),
                NotificationType.CUSTOM,
                Objects.requireNonNull(request.to()),
                request.toField(),
                SmsCheck.region(request),
                request.text(),
                SmsCheck.sender(request),
                request.userId(),
                caller.name(),
                key,
                key == null ? "" : RequestHash.of(path, request),
                prefer.patience(usualWait),
                particulars(request, options));
    }

    private Particulars particulars(SmsRequest request, SendOptions options) {
        Particulars particulars = request.particulars(clock.instant());
        String reason = options.overrideReason(caller);
        return reason == null ? particulars : particulars.withOverrideReason(reason);
    }

    private static Response response(SendAnswer answer, Prefer prefer, Function<SmsAnswer, ?> words) {
        String sid = answer.sid();
        if (sid == null && (answer.status() == Status.FAILED || answer.status() == Status.SUPPRESSED)) {
            throw FailedSend.problemOf(answer);
        }
        Response.ResponseBuilder response = sid == null
                ? waiting(answer, words.apply(SmsAnswer.waiting(answer)))
                : Response.ok(words.apply(SmsAnswer.sent(answer, sid)));
        prefer.applied().ifPresent(applied -> response.header(PREFERENCE_APPLIED, applied));
        return response.build();
    }

    /** What the application itself shows waits for nobody. */
    private static Response.ResponseBuilder waiting(SendAnswer answer, Object words) {
        return (answer.status() == Status.DELIVERED ? Response.ok(words) : Response.accepted(words))
                .header(HttpHeaders.LOCATION, "/api/notifications/" + answer.id());
    }
}
