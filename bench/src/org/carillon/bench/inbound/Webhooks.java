package org.carillon.bench.inbound;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.provider.Form;
import org.carillon.bench.provider.Signature;

/** Messages of people, told by signed webhook calls at a steady rate; none is told twice, whatever is answered. */
final class Webhooks {
    private static final String PATH = "/api/twilio/webhook/sms";
    private static final int PEOPLE = 5_000;
    private static final int MOST_AT_ONCE = 2_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private final String url;
    private final String name;
    private long start;

    /** @param name of the run, part of the messages' ids */
    Webhooks(Carillon carillon, String name) {
        this.url = carillon.url() + PATH;
        this.name = name;
    }

    /** Returns when all are answered. */
    Calls send(int size, int rate) throws InterruptedException, GeneralSecurityException {
        start = System.nanoTime();
        for (int i = 0; i < size; i++) {
            long due = start + TimeUnit.SECONDS.toNanos(i) / rate;
            HttpRequest request = request(i);
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            free.acquire();
            send(i, due, request);
        }
        free.acquire(MOST_AT_ONCE);
        free.release(MOST_AT_ONCE);
        return new Calls(calls);
    }

    /** Since the first call. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private void send(int index, long due, HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        answer.whenComplete((response, failure) -> {
            double millis = (System.nanoTime() - due) / 1e6;
            int status = failure == null ? response.statusCode() : 0;
            calls.add(new Call(index, (due - start) / 1e9, millis, status));
            free.release();
        });
    }

    private HttpRequest request(int i) throws GeneralSecurityException {
        String sid = sid(i);
        Map<String, String> fields = new TreeMap<>(Map.of(
                "AccountSid", "AC0123456789abcdef0123456789abcdef",
                "ApiVersion", "2010-04-01",
                "Body", "Message " + i + " of " + name,
                "From", "+1555%07d".formatted(2_000_000 + i % PEOPLE),
                "MessageSid", sid,
                "NumMedia", "0",
                "SmsSid", sid,
                "SmsStatus", "received",
                "To", "+15005550006"));
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", Signature.of(Carillon.AUTH_TOKEN, url, fields))
                .POST(HttpRequest.BodyPublishers.ofString(Form.encode(fields)))
                .build();
    }

    String sid(int i) {
        return "SM" + name + "-" + i;
    }
}
