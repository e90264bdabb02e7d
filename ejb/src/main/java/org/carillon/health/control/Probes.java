package org.carillon.health.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Asks what may hang, and does not wait for ever: a balancer would take silence for worse. */
@ApplicationScoped
public class Probes {
    private static final Logger LOG = System.getLogger(Probes.class.getName());
    private static final Duration LONGEST = Duration.ofSeconds(2);

    @Resource
    private ManagedExecutorService executor;

    /** Up, with the time it took, when the probe returns within {@link #LONGEST}; else down, with the reason. */
    public HealthCheckResponse reached(String name, Callable<@Nullable Void> probe) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named(name);
        long start = System.nanoTime();
        try {
            ask(probe);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            return answer.up().withData("millis", took).build();
        } catch (ProbeFailed e) {
            LOG.log(Level.WARNING, "health=" + name + " down: " + e.getMessage());
            return answer.down().withData("reason", e.getMessage()).build();
        }
    }

    /** The probe's answer. */
    <T extends @Nullable Object> T ask(Callable<T> probe) throws ProbeFailed {
        try {
            Future<T> answer = executor.submit(probe);
            try {
                return answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                answer.cancel(true);
                throw new ProbeFailed("no answer within " + LONGEST.toSeconds() + " s");
            }
        } catch (ExecutionException e) {
            throw new ProbeFailed(rootOf(e).getClass().getSimpleName());
        } catch (RejectedExecutionException e) {
            throw new ProbeFailed("too many probes are waiting");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProbeFailed("interrupted");
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
