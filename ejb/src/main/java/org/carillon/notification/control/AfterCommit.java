package org.carillon.notification.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.carillon.metrics.control.NotificationMetrics;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.Lane;

/** What is to happen once new rows are durable: they are counted, and delivery is told of them. */
@ApplicationScoped
public class AfterCommit {
    private static final Logger LOG = System.getLogger(AfterCommit.class.getName());

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    @Inject
    private Handover handover;

    @Inject
    private NotificationMetrics metrics;

    /** @param toDeliver those to be delivered now; if they cannot be queued, the sweep does it */
    void tell(List<SMSNotification> stored, Map<Lane, List<UUID>> toDeliver) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    stored.forEach(AfterCommit.this::count);
                    toDeliver.forEach(AfterCommit.this::queue);
                }
            }
        });
    }

    /** On a thread without the transaction that has just ended: a JMS connection would still try to join it. */
    private void queue(Lane lane, List<UUID> ids) {
        try {
            executor.execute(() -> handover.queue(lane, ids));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, ids.size() + " notifications are left to the sweep", e);
        }
    }

    private void count(SMSNotification notification) {
        metrics.accepted(notification.getKind());
        String error = notification.getErrorCode();
        if (error != null) {
            metrics.failed(error);
        }
    }
}
