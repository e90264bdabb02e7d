package org.carillon.voice.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.carillon.problem.control.Failures;
import org.carillon.provider.control.WebhookReading;

/** Takes what a person has answered in a call. The person waits on the line: it is stored at once. */
@ApplicationScoped
public class TakeCallAnswer {

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    @Inject
    private CallAnswerWriter writer;

    /** Completes once it is durable, with false if it was stored before. */
    public CompletionStage<Boolean> take(WebhookReading.CallAnswer answer) {
        return CompletableFuture.supplyAsync(() -> store(answer), executor);
    }

    private boolean store(WebhookReading.CallAnswer answer) {
        try {
            return writer.store(answer);
        } catch (RuntimeException e) {
            if (Failures.isConstraintViolation(e)) {
                return false;
            }
            throw e;
        }
    }
}
