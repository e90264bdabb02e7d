package org.carillon.spool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.carillon.problem.control.Failures;
import org.carillon.provider.control.ProviderWebhooks;

/** Stores what was put aside, as long as there is any. */
@ApplicationScoped
public class DrainSpool {
    private static final Logger LOG = System.getLogger(DrainSpool.class.getName());
    /** So few are as good as none, and less than one transaction takes where there are more: what comes next may pass them. */
    private static final int FEW = 50;

    private static final int MOST_SECONDS = 30;

    @Inject
    Spool spool;

    @Inject
    Backlog backlog;

    @Inject
    StoreCalls stores;

    @Inject
    ProviderWebhooks webhooks;

    /** Ends when nothing is left, or the database does not take it; then all that was not stored stays in the spool. */
    public void drain() {
        int stored = 0;
        try {
            int taken = takeSome();
            while (taken > 0) {
                stored += taken;
                taken = takeSome();
            }
        } catch (NotStored e) {
            LOG.log(Level.DEBUG, "the spool is not drained: " + e.getMessage());
        }
        if (stored > 0) {
            LOG.log(Level.INFO, "calls=" + stored + " that the broker had kept are stored");
        }
    }

    private int takeSome() {
        int taken = spool.take(this::store);
        if (taken < FEW) {
            backlog.ends();
        }
        return taken;
    }

    /** Those that cannot be stored although the database is there. */
    List<SpooledCall> store(List<SpooledCall> calls) {
        List<CompletableFuture<Boolean>> stored =
                calls.stream().map(this::store).toList();
        List<SpooledCall> refused = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            if (!isStored(calls.get(i), stored.get(i))) {
                refused.add(calls.get(i));
            }
        }
        return refused;
    }

    private CompletableFuture<Boolean> store(SpooledCall call) {
        try {
            return stores.store(
                            call.provider(),
                            call.arrival(),
                            webhooks.of(call.provider())
                                    .reread(call.call(), call.arrival().at()))
                    .toCompletableFuture();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static boolean isStored(SpooledCall call, CompletableFuture<Boolean> stored) {
        try {
            stored.get(MOST_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            if (Failures.isTransient(e)) {
                throw new NotStored(e);
            }
            LOG.log(
                    Level.ERROR,
                    "call=" + call.arrival().id() + " of " + call.provider() + " cannot be stored; tried again later",
                    e);
            return false;
        } catch (TimeoutException e) {
            throw new NotStored(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotStored(e);
        }
    }
}
