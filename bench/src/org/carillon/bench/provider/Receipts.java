package org.carillon.bench.provider;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Signed status callbacks, with one retry, as Twilio calls. */
final class Receipts {
    private final ScheduledExecutorService callers = Executors.newScheduledThreadPool(32);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String token;
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    /** Answers by the milliseconds that they took. */
    private final AtomicIntegerArray answersByMillis = new AtomicIntegerArray(15_001);

    Receipts(String token) {
        this.token = token;
    }

    /** Tells {@code callback} that the message was sent, then that it was delivered. */
    void plan(String account, Message message, String callback, Duration delay) {
        call(account, message, callback, "sent", delay.toMillis(), 2);
        call(account, message, callback, "delivered", 2 * delay.toMillis(), 2);
    }

    int answered() {
        return answered.get();
    }

    int refused() {
        return refused.get();
    }

    /** Milliseconds within which {@code share} of the calls were answered. */
    int millisOf(double share) {
        long all = 0;
        for (int i = 0; i < answersByMillis.length(); i++) {
            all += answersByMillis.get(i);
        }
        long within = 0;
        for (int i = 0; i < answersByMillis.length(); i++) {
            within += answersByMillis.get(i);
            if (within >= share * all) {
                return i;
            }
        }
        return answersByMillis.length();
    }

    void clear() {
        answered.set(0);
        refused.set(0);
        for (int i = 0; i < answersByMillis.length(); i++) {
            answersByMillis.set(i, 0);
        }
    }

    private void call(String account, Message message, String callback, String status, long millis, int attempts) {
        callers.schedule(
                () -> {
                    if (isAnswered(account, message, callback, status)) {
                        answered.incrementAndGet();
                    } else if (attempts > 1) {
                        call(account, message, callback, status, 1000, attempts - 1);
                    } else {
                        refused.incrementAndGet();
                    }
                },
                millis,
                TimeUnit.MILLISECONDS);
    }

    private boolean isAnswered(String account, Message message, String callback, String status) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "AccountSid",
                account,
                "ApiVersion",
                "2010-04-01",
                "From",
                message.from(),
                "MessageSid",
                message.sid(),
                "MessageStatus",
                status,
                "SmsSid",
                message.sid(),
                "SmsStatus",
                status,
                "To",
                message.to()));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(callback))
                    .timeout(Duration.ofSeconds(15))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-Twilio-Signature", Signature.of(token, callback, fields))
                    .POST(HttpRequest.BodyPublishers.ofString(Form.encode(fields)))
                    .build();
            long called = System.nanoTime();
            int code =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - called);
            answersByMillis.incrementAndGet((int) Math.min(answersByMillis.length() - 1L, millis));
            return code >= 200 && code < 300;
        } catch (IOException | GeneralSecurityException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
