package org.carillon.rehearsal.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carillon.provider.control.Providers;
import org.carillon.provider.control.RehearsalNumbers;
import org.carillon.security.control.Identity;
import org.carillon.security.control.TokenIssuer;
import org.carillon.security.entity.Role;
import org.carillon.settings.control.Setting;

/** Sends to itself for as long as {@link Setting#REHEARSAL} says, then tidies up. Not at all where no provider is configured that keeps it on the machine. */
@ApplicationScoped
public class Rehearsal {
    /** The caller; no user and no API client can have this name. */
    public static final String CALLER = ":rehearsal";

    private static final Logger LOG = System.getLogger(Rehearsal.class.getName());
    private static final int SIDE_BY_SIDE = 64;
    /** So many singles, then one bulk of as many. */
    private static final int BULK_OF = 100;

    private static final int MOST_FAILURES = 100;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    @Inject
    private TokenIssuer tokens;

    @Inject
    private Providers providers;

    @Inject
    private RehearsalRows rows;

    private volatile boolean over;

    /** Whether this node has rehearsed, or need not. */
    public boolean isOver() {
        return over;
    }

    void start(@Observes Startup event) {
        over = Setting.REHEARSAL.duration().isZero()
                || providers.all().stream().noneMatch(provider -> provider.rehearses() && provider.configured());
        if (!over) {
            executor.execute(this::run);
        }
    }

    private void run() {
        try {
            HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(executor)
                    .build();
            awaitServer(client);
            tidyUp();
            send(client);
            awaitDelivery();
            tidyUp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The rehearsal was cut short; the first messages will be slower", e);
        } finally {
            over = true;
        }
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + Setting.HTTP_PORT.wholeNumber() + path);
    }

    private static void awaitServer(HttpClient client) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(at("/health/live"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!answers(client, question)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nothing answers at " + question.uri());
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void send(HttpClient client) throws InterruptedException {
        String token = tokens.issue(new Identity(CALLER, Set.of(Role.INTEGRATOR), true))
                .token();
        Semaphore room = new Semaphore(SIDE_BY_SIDE);
        AtomicInteger failures = new AtomicInteger();
        long start = System.nanoTime();
        int sent = 0;
        while (System.nanoTime() - start < Setting.REHEARSAL.duration().toNanos() && failures.get() < MOST_FAILURES) {
            room.acquire();
            boolean bulk = sent / BULK_OF % 2 == 1;
            HttpRequest request = bulk
                    ? request("/api/sms/send-bulk", bulk(sent), token)
                    : request("/api/twilio/send-sms", single(sent), token);
            sent += bulk ? BULK_OF : 1;
            client.sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, failure) -> {
                room.release();
                if (failure != null || answer.statusCode() >= 300) {
                    failures.incrementAndGet();
                }
            });
        }
        room.acquire(SIDE_BY_SIDE);
        LOG.log(Level.INFO, "Rehearsed with " + sent + " messages, of which " + failures + " failed");
    }

    private static HttpRequest request(String path, String body, String token) {
        return HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Prefer", "respond-async")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String single(int number) {
        return "{\"to_phone\":\"" + RehearsalNumbers.number(number) + "\",\"message\":\"" + text(number) + "\"}";
    }

    private static String bulk(int first) {
        return IntStream.range(first, first + BULK_OF)
                .mapToObj(RehearsalNumbers::number)
                .collect(Collectors.joining(
                        "\",\"", "{\"phone_numbers\":[\"", "\"],\"message\":\"" + text(first) + "\"}"));
    }

    private static String text(int number) {
        return "Rehearsal " + number + ": this message goes to nobody";
    }

    private void awaitDelivery() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (rows.underWay() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private void tidyUp() {
        rows.removeBatches();
        while (rows.remove()) {}
    }
}
