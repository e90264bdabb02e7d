package org.carillon.spool.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.carillon.metrics.control.NotificationMetrics;
import org.carillon.notification.control.GroupCommit;
import org.carillon.provider.control.Arrival;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.WebhookCall;
import org.carillon.provider.control.WebhookReading;
import org.carillon.settings.control.Setting;

/**
 * Makes a genuine call durable: in the database, and where that fails or takes too long in the spool. A call may then be in both, and
 * is known by its id or the provider's when it is stored again.
 */
@ApplicationScoped
public class KeepCalls {
    private static final int MOST_IN_ONE_COMMIT = 100;
    private static final int MOST_WAITING = 20_000;

    /** Not the one on which the database is written, whose threads may all wait for it. */
    @Resource
    ManagedExecutorService executor;

    @Inject
    StoreCalls stores;

    @Inject
    Spool spool;

    @Inject
    Backlog backlog;

    @Inject
    NotificationMetrics metrics;

    @Inject
    Clock clock;

    private GroupCommit<SpooledCall, Boolean> commit;

    @PostConstruct
    void open() {
        commit = new GroupCommit<>(executor, MOST_IN_ONE_COMMIT, MOST_WAITING, this::put, failure -> false);
    }

    /** Completes once it is durable; fails if neither the database nor the broker takes it. */
    public CompletionStage<Boolean> keep(ProviderName provider, WebhookCall call, WebhookReading reading) {
        Arrival arrival = new Arrival(UuidCreator.getTimeOrderedEpochPlus1(), clock.instant());
        SpooledCall kept = new SpooledCall(provider, arrival, call);
        if (backlog.exists()) {
            return commit.submit(kept);
        }
        return stores.store(provider, arrival, reading)
                .toCompletableFuture()
                .orTimeout(Setting.WEBHOOK_PATIENCE.duration().toMillis(), TimeUnit.MILLISECONDS)
                .handle((stored, failure) ->
                        failure == null ? CompletableFuture.completedFuture(stored) : putAside(kept, failure))
                .thenCompose(Function.identity());
    }

    private CompletableFuture<Boolean> putAside(SpooledCall call, Throwable failure) {
        backlog.begins(failure);
        return commit.submit(call);
    }

    private List<Boolean> put(List<SpooledCall> calls) {
        spool.put(calls);
        metrics.spooled(calls.size());
        return calls.stream().map(call -> true).toList();
    }
}
