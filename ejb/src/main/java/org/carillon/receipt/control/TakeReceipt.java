package org.carillon.receipt.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.carillon.notification.control.GroupCommit;
import org.carillon.notification.entity.Status;
import org.carillon.problem.control.Failures;
import org.carillon.provider.control.Arrival;
import org.carillon.provider.control.Progress;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.WebhookReading;
import org.carillon.receipt.entity.Report;
import org.jspecify.annotations.Nullable;

/** Takes what a provider reports: stored, then queued. */
@ApplicationScoped
public class TakeReceipt {
    private static final int MOST_IN_ONE_COMMIT = 500;
    private static final int MOST_WAITING = 20_000;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    @Inject
    private ReceiptWriter writer;

    @Inject
    private ReceiptHandover handover;

    private GroupCommit<Taken, UUID> commit;

    @PostConstruct
    void open() {
        commit = new GroupCommit<>(
                executor,
                MOST_IN_ONE_COMMIT,
                MOST_WAITING,
                this::storeAndQueue,
                failure -> !Failures.isTransient(failure));
    }

    /** Completes once the raw receipt is durable, with false if it was stored before. */
    public CompletionStage<Boolean> take(ProviderName provider, WebhookReading.Receipt receipt, Arrival arrival) {
        Report report = new Report(
                provider.name(),
                receipt.notificationId(),
                receipt.sid(),
                receipt.word(),
                status(receipt.progress()),
                receipt.errorCode(),
                receipt.errorMessage(),
                receipt.payload());
        return commit.submit(new Taken(report, arrival))
                .handle((id, failure) -> failure == null
                        ? CompletableFuture.completedFuture(true)
                        : Failures.isConstraintViolation(failure)
                                ? CompletableFuture.completedFuture(false)
                                : CompletableFuture.<Boolean>failedFuture(failure))
                .thenCompose(Function.identity());
    }

    private List<UUID> storeAndQueue(List<Taken> batch) {
        List<UUID> ids = writer.store(batch);
        handover.queue(ids);
        return ids;
    }

    static @Nullable Status status(@Nullable Progress progress) {
        if (progress == null) {
            return null;
        }
        return switch (progress) {
            case ACCEPTED -> Status.ACCEPTED;
            case SENT -> Status.SENT;
            case DELIVERED -> Status.DELIVERED;
            case READ -> Status.READ;
            case UNDELIVERED -> Status.UNDELIVERED;
            case FAILED -> Status.FAILED;
            case CANCELED -> Status.CANCELED;
        };
    }
}
