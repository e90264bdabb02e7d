package org.carillon.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.bench.machine.Carillon;

/**
 * An integrator's client: an {@code Idempotency-Key} for each message, and the same request again where the connection broke or the
 * answer was 409, 429 or 5xx, until an answer says yes or no. Every tenth message waits for the provider's answer, the others do not.
 */
public final class Client {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Carillon carillon;
    private final Duration patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private volatile String firstRefusal = "";
    private volatile String token;

    /** @param patience how long it tries to hand over one message */
    public Client(Carillon carillon, Duration patience) throws IOException, InterruptedException {
        this.carillon = carillon;
        this.patience = patience;
        this.token = carillon.token();
    }

    /** Whether Carillon has taken it. */
    public boolean send(Batch batch, int index) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            HttpRequest request = request(batch, index);
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                int status = response.statusCode();
                count(String.valueOf(status));
                if (status == 200 || status == 202) {
                    return true;
                }
                firstRefusal = firstRefusal.isEmpty() ? status + " " + response.body() : firstRefusal;
                if (status == 401) {
                    token = carillon.token();
                } else if (status != 409 && status != 429 && status < 500) {
                    return false;
                }
            } catch (IOException broken) {
                count(broken.getClass().getSimpleName());
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
        return false;
    }

    /** How often each status was answered, and each break of the connection seen. */
    public String answers() {
        return new java.util.TreeMap<>(answers).toString();
    }

    /** The first answer that was not a yes; empty if there was none. */
    public String firstRefusal() {
        return firstRefusal;
    }

    private HttpRequest request(Batch batch, int index) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(carillon.url() + "/api/twilio/send-sms"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", batch.tag() + "-" + index)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"to_phone\":\"" + batch.recipient(index) + "\",\"message\":\"" + batch.text(index) + "\"}"));
        return index % 10 == 0
                ? request.build()
                : request.header("Prefer", "respond-async").build();
    }

    private void count(String answer) {
        answers.computeIfAbsent(answer, none -> new AtomicInteger()).incrementAndGet();
    }
}
