package org.carillon.callback.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.carillon.problem.control.Failures;
import org.carillon.security.control.CallSignature;

/**
 * Calls clients: no redirects, no proxy, no cookies, a few calls at once for each, and no more of an answer than its status. A call is
 * signed as the calls that clients make to us: the header {@code X-Carillon-Signature} by the newest secret, and while secrets are
 * rotated {@code X-Carillon-Signature-Previous} by the one before.
 */
@ApplicationScoped
public class CallbackCalls {
    private static final int AT_ONCE_FOR_A_CLIENT = 10;
    private static final int AT_ONCE = 100;
    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);
    private static final long LONGEST_ROUND_NANOS = TimeUnit.SECONDS.toNanos(60);

    @Inject
    AllowedHosts hosts;

    @Inject
    Clock clock;

    private CloseableHttpAsyncClient http;

    private record Call(DueCallback callback, Future<Integer> answer) {}

    @PostConstruct
    void start() {
        http = HttpAsyncClients.custom()
                .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                        .setDnsResolver(hosts)
                        .setMaxConnPerRoute(AT_ONCE_FOR_A_CLIENT)
                        .setMaxConnTotal(AT_ONCE)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .setTimeToLive(TimeValue.ofMinutes(1))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWER)
                        .setConnectionRequestTimeout(Timeout.ofSeconds(60))
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Carillon")
                .build();
        http.start();
    }

    /**
     * Makes all of them and waits, at most a minute.
     *
     * @param secrets the client's, newest first; at least one
     */
    List<CallAnswer> make(String clientId, String url, List<byte[]> secrets, List<DueCallback> callbacks) {
        List<Call> calls = new ArrayList<>(callbacks.size());
        for (DueCallback callback : callbacks) {
            SimpleHttpRequest request = request(clientId, url, secrets, callback.body());
            calls.add(new Call(callback, http.execute(SimpleRequestProducer.create(request), new StatusOnly(), null)));
        }
        long end = System.nanoTime() + LONGEST_ROUND_NANOS;
        return calls.stream().map(call -> answer(call, end)).toList();
    }

    private SimpleHttpRequest request(String clientId, String url, List<byte[]> secrets, byte[] body) {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        SimpleRequestBuilder request = SimpleRequestBuilder.post(url)
                .setHeader("X-Carillon-Client", clientId)
                .setHeader("X-Carillon-Timestamp", timestamp)
                .setHeader("X-Carillon-Signature", CallSignature.of(secrets.get(0), timestamp, body))
                .setBody(body, ContentType.APPLICATION_JSON);
        if (secrets.size() > 1) {
            request.setHeader("X-Carillon-Signature-Previous", CallSignature.of(secrets.get(1), timestamp, body));
        }
        return request.build();
    }

    private static CallAnswer answer(Call call, long end) {
        try {
            int status = call.answer().get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            return CallAnswer.of(call.callback().id(), status);
        } catch (TimeoutException e) {
            call.answer().cancel(true);
            return CallAnswer.none(call.callback().id(), "no answer in time");
        } catch (ExecutionException e) {
            return CallAnswer.none(call.callback().id(), "no answer: " + told(Failures.rootOf(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CallAnswer.none(call.callback().id(), "shutting down");
        }
    }

    private static String told(Throwable cause) {
        String words = cause.getMessage();
        return words == null
                ? cause.getClass().getSimpleName()
                : cause.getClass().getSimpleName() + ", " + words;
    }

    @PreDestroy
    void close() {
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
