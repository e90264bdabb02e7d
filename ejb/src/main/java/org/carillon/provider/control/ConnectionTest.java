package org.carillon.provider.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Asks a provider about the account, at most every few seconds however many want to know, and never for long. */
@ApplicationScoped
public class ConnectionTest {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final long PATIENCE_MS = 5000;

    @Inject
    Clock clock;

    @Resource(lookup = "concurrent/batch")
    ManagedExecutorService executor;

    private final Map<ProviderName, Test> tests = new ConcurrentHashMap<>();

    private record Test(Instant at, CompletableFuture<Connection> result) {}

    /** The provider must be configured. */
    public CompletableFuture<Connection> of(MessageProvider provider) {
        Instant now = clock.instant();
        Test test = tests.compute(
                provider.name(),
                (name, last) ->
                        last != null && last.at().plus(FRESH).isAfter(now) ? last : new Test(now, start(provider)));
        return test.result().copy();
    }

    /** Asks now, whatever was found before: the settings may have changed. */
    public CompletableFuture<Connection> anew(MessageProvider provider) {
        tests.remove(provider.name());
        return of(provider);
    }

    private CompletableFuture<Connection> start(MessageProvider provider) {
        return CompletableFuture.supplyAsync(provider::testConnection, executor)
                .completeOnTimeout(
                        new Connection(false, "The provider did not answer within " + PATIENCE_MS + " ms"),
                        PATIENCE_MS,
                        TimeUnit.MILLISECONDS)
                .exceptionally(failure -> new Connection(false, "The provider cannot be asked"));
    }
}
