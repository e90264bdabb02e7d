package org.carillon.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.carillon.inbound.control.TakeInbound;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.ProviderWebhook;
import org.carillon.provider.control.WebhookCall;
import org.carillon.provider.control.WebhookReading;
import org.carillon.receipt.control.TakeReceipt;
import org.carillon.voice.control.TakeCallAnswer;

/** Takes the calls of any provider, and sees to it that what it says is stored before it is answered. */
@ApplicationScoped
public class ProviderCalls {
    private static final int LARGEST_BODY = 64 * 1024;

    @Inject
    TakeReceipt receipts;

    @Inject
    TakeInbound inbound;

    @Inject
    TakeCallAnswer answers;

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
                wholly(body));
        WebhookReading reading = webhook.read(call);
        return store(webhook, reading)
                .handle((stored, failure) -> failure == null
                        ? CompletableFuture.completedFuture(answer.apply(reading))
                        : CompletableFuture.<R>failedFuture(Failures.asProblem(failure)))
                .thenCompose(Function.identity());
    }

    private CompletionStage<?> store(ProviderWebhook webhook, WebhookReading reading) {
        if (reading instanceof WebhookReading.Receipt receipt) {
            return receipts.take(webhook.name(), receipt);
        }
        if (reading instanceof WebhookReading.Inbound message) {
            return inbound.take(webhook.name(), message);
        }
        if (reading instanceof WebhookReading.CallAnswer answer) {
            return answers.take(answer);
        }
        if (reading instanceof WebhookReading.NotConfigured not) {
            throw Problem.of(ProblemCode.NOT_CONFIGURED, "No signature can be checked without " + not.missing());
        }
        forgeries.count("of " + webhook.name());
        throw Problem.of(
                ProblemCode.INVALID_SIGNATURE,
                "The call is not signed, or not by " + webhook.name() + " for this address");
    }

    private static byte[] wholly(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw Problem.of(ProblemCode.BODY_TOO_LARGE, "A call may have " + LARGEST_BODY + " bytes");
        }
        return bytes;
    }
}
