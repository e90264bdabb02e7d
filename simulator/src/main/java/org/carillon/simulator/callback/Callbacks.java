package org.carillon.simulator.callback;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls the product, few at a time; a call that fails to get an answer below 500 is made once more, as Twilio does. */
@ApplicationScoped
public class Callbacks {

    private static final int AT_ONCE = 64;
    private static final int MOST_WAITING = 200_000;
    private static final int THREADS = 2;

    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private CallbackCount count;

    private @Nullable ExecutorService executor;
    private @Nullable HttpClient client;

    @PostConstruct
    void start() {
        executor = Executors.newFixedThreadPool(THREADS, threads);
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .executor(executor)
                .build();
    }

    @PreDestroy
    void stop() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    public CompletableFuture<Reply> send(Callback callback) {
        return send(() -> callback);
    }

    /** Completes, never exceptionally, with the answer; with {@link Reply#NONE} if there is none. The call is written when its turn comes. */
    public CompletableFuture<Reply> send(Supplier<Callback> callback) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        if (length.incrementAndGet() > MOST_WAITING) {
            length.decrementAndGet();
            count.dropped();
            return CompletableFuture.completedFuture(Reply.NONE);
        }
        waiting.add(new Waiting(callback, reply));
        drain();
        return reply;
    }

    private void drain() {
        while (!waiting.isEmpty()) {
            if (running.incrementAndGet() > AT_ONCE) {
                running.decrementAndGet();
                return;
            }
            Waiting next = waiting.poll();
            if (next == null) {
                running.decrementAndGet();
            } else {
                length.decrementAndGet();
                attempt(next, true);
            }
        }
    }

    private void attempt(Waiting next, boolean first) {
        post(next.callback.get()).thenAccept(reply -> settle(next, reply, first));
    }

    private void settle(Waiting next, Reply reply, boolean first) {
        count.sent(reply);
        if (first && (reply.status() == 0 || reply.status() >= 500)) {
            attempt(next, false);
        } else {
            running.decrementAndGet();
            next.reply.complete(reply);
            drain();
        }
    }

    private CompletableFuture<Reply> post(Callback callback) {
        if (client == null || executor == null) {
            return CompletableFuture.completedFuture(Reply.NONE);
        }
        try {
            return client.sendAsync(callback.request(), BodyHandlers.ofString())
                    .handleAsync(
                            (answer, failure) ->
                                    failure == null ? new Reply(answer.statusCode(), answer.body()) : Reply.NONE,
                            executor);
        } catch (IllegalArgumentException notAnAddress) {
            return CompletableFuture.completedFuture(Reply.NONE);
        }
    }

    private record Waiting(Supplier<Callback> callback, CompletableFuture<Reply> reply) {}
}
