package org.carillon.inbound.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.carillon.inbound.entity.NewInbound;
import org.carillon.inbound.entity.OptWord;
import org.carillon.notification.control.GroupCommit;
import org.carillon.problem.control.Failures;
import org.carillon.provider.control.Arrival;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.WebhookReading;

/** Takes a message that a person sent to us. */
@ApplicationScoped
public class TakeInbound {
    private static final int MOST_IN_ONE_COMMIT = 500;
    private static final int MOST_WAITING = 20_000;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    @Inject
    private InboundWriter writer;

    private GroupCommit<Received, Boolean> commit;

    @PostConstruct
    void open() {
        commit = new GroupCommit<>(
                executor,
                MOST_IN_ONE_COMMIT,
                MOST_WAITING,
                batch -> writer.store(batch),
                failure -> !Failures.isTransient(failure));
    }

    /** Completes once it is durable, with false if it was stored before. */
    public CompletionStage<Boolean> take(ProviderName provider, WebhookReading.Inbound inbound, Arrival arrival) {
        NewInbound message = new NewInbound(
                provider.name(),
                inbound.sid(),
                inbound.kind(),
                inbound.from(),
                inbound.to(),
                inbound.text(),
                inbound.mediaUrls(),
                inbound.heeded(),
                inbound.keyword() == null
                        ? null
                        : OptWord.valueOf(inbound.keyword().name()),
                inbound.payload());
        return commit.submit(new Received(message, arrival.at()))
                .handle((stored, failure) ->
                        failure == null ? CompletableFuture.completedFuture(stored) : sameElsewhere(message, failure))
                .thenCompose(Function.identity());
    }

    private static CompletableFuture<Boolean> sameElsewhere(NewInbound message, Throwable failure) {
        return message.sid() != null && Failures.isConstraintViolation(failure)
                ? CompletableFuture.completedFuture(false)
                : CompletableFuture.failedFuture(failure);
    }
}
