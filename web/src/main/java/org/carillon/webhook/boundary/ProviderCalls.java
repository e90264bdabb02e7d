package org.carillon.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.ProviderWebhook;
import org.carillon.provider.control.WebhookCall;
import org.carillon.provider.control.WebhookReading;
import org.carillon.security.boundary.ClientAddress;
import org.carillon.spool.control.KeepCalls;

/** Takes the calls of any provider, and sees to it that what it says is durable before it is answered. */
@ApplicationScoped
public class ProviderCalls {
    private static final int LARGEST_BODY = 64 * 1024;

    @Inject
    KeepCalls keep;

    @Inject
    Forgeries forgeries;

    /**
     * @param signatureHeader where this provider signs
     * @param answer what to say to it once it is stored
     */
    <R> CompletionStage<R> take(
            ProviderWebhook webhook,
            HttpServletRequest request,
            InputStream body,
            String signatureHeader,
            Function<WebhookReading, R> answer)
            throws IOException {
        WebhookCall call = new WebhookCall(
                request.getRequestURI(),
                request.getQueryString(),
                request.getContentType(),
                request.getHeader(signatureHeader),
                ClientAddress.of(request),
                wholly(body));
        WebhookReading reading = webhook.read(call);
        return store(webhook, call, reading)
                .handle((stored, failure) -> failure == null
                        ? CompletableFuture.completedFuture(answer.apply(reading))
                        : CompletableFuture.<R>failedFuture(Failures.asProblem(failure)))
                .thenCompose(Function.identity());
    }

    private CompletionStage<Boolean> store(ProviderWebhook webhook, WebhookCall call, WebhookReading reading) {
        if (reading instanceof WebhookReading.NotConfigured not) {
            throw Problem.of(ProblemCode.NOT_CONFIGURED, "No call can be proven genuine without " + not.missing());
        }
        if (reading instanceof WebhookReading.Forged forged) {
            forgeries.count("of " + webhook.name());
            throw Problem.of(ProblemCode.INVALID_SIGNATURE, forged.why());
        }
        return keep.keep(webhook.name(), call, reading);
    }

    private static byte[] wholly(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw Problem.of(ProblemCode.BODY_TOO_LARGE, "A call may have " + LARGEST_BODY + " bytes");
        }
        return bytes;
    }
}
