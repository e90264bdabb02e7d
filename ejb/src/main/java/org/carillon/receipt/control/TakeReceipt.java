package org.carillon.receipt.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.carillon.notification.control.PatientCommit;
import org.carillon.notification.entity.Status;
import org.carillon.provider.control.Progress;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.WebhookReading;
import org.carillon.receipt.entity.Report;
import org.jspecify.annotations.Nullable;

/** Takes what a provider reports: stored, then queued. */
@ApplicationScoped
public class TakeReceipt {

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    @Inject
    private ReceiptWriter writer;

    @Inject
    private ReceiptHandover handover;

    @Inject
    private Clock clock;

    private PatientCommit<Taken, UUID> commit;

    @PostConstruct
    void open() {
        commit = new PatientCommit<>(executor, clock, this::storeAndQueue);
    }

    /** Completes with the id of the raw receipt once that is durable. */
    public CompletionStage<UUID> take(ProviderName provider, WebhookReading.Receipt receipt) {
        Report report = new Report(
                provider.name(),
                receipt.notificationId(),
                receipt.sid(),
                receipt.word(),
                status(receipt.progress()),
                receipt.errorCode(),
                receipt.errorMessage(),
                receipt.payload());
        return commit.submit(new Taken(report, clock.instant()));
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
