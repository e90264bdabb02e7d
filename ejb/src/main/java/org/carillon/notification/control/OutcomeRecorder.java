package org.carillon.notification.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.carillon.metrics.control.NotificationMetrics;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.problem.control.Failures;
import org.carillon.provider.control.Outcome;

/**
 * Makes outcomes durable, many in one commit. While the database is away they are kept and tried again; the number of deliveries
 * under way bounds how many there can be. One that cannot be recorded is left to the janitor, which finds the row abandoned.
 */
@ApplicationScoped
public class OutcomeRecorder {
    private static final Logger LOG = System.getLogger(OutcomeRecorder.class.getName());
    private static final int MOST_IN_ONE_COMMIT = 128;
    private static final int MOST_WAITING = 100_000;
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Inject
    private OutcomeWriter outcomes;

    @Inject
    private AwaitedAnswers answers;

    @Inject
    private NotificationMetrics metrics;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    private GroupCommit<Attempt, SMSNotification> commits;
    private Executor afterPause;

    @PostConstruct
    void open() {
        commits = new GroupCommit<>(
                executor, MOST_IN_ONE_COMMIT, MOST_WAITING, outcomes::write, e -> !Failures.isTransient(e));
        afterPause = CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, executor);
    }

    /** Completes when the outcome is in the database, or was given up. */
    public CompletableFuture<Void> record(Attempt attempt) {
        return commits.submit(attempt).thenAccept(row -> tell(attempt, row)).exceptionallyCompose(failure -> {
            if (Failures.isTransient(failure)) {
                return CompletableFuture.supplyAsync(() -> attempt, afterPause).thenCompose(this::record);
            }
            LOG.log(Level.ERROR, "notification=" + attempt.notification() + " outcome lost: " + failure);
            return CompletableFuture.completedFuture(null);
        });
    }

    private void tell(Attempt attempt, SMSNotification row) {
        answers.tell(row);
        if (attempt.outcome() instanceof Outcome.Accepted) {
            metrics.handedToProvider(Duration.between(row.getCreatedAt(), attempt.at()));
        } else if (attempt.outcome() instanceof Outcome.Rejected rejected) {
            metrics.failed(rejected.code());
        } else if (attempt.outcome() instanceof Outcome.Throttled) {
            metrics.throttled();
        } else if (attempt.outcome() instanceof Outcome.Unknown) {
            metrics.unknown();
        }
        LOG.log(
                attempt.outcome() instanceof Outcome.Accepted ? Level.DEBUG : Level.INFO,
                () -> "notification=" + row.getId() + " attempt=" + attempt.number() + " outcome="
                        + attempt.outcome().getClass().getSimpleName() + " status=" + row.getStatus()
                        + (row.getErrorCode() == null ? "" : " error=" + row.getErrorCode()));
    }
}
