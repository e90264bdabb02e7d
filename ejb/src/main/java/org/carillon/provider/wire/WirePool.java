package org.carillon.provider.wire;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** A pool of connections to one provider. What goes over it goes once: nothing is repeated, redirected or remembered. */
public final class WirePool {
    private static final Timeout ROOM_IN_POOL = Timeout.ofSeconds(2);
    private static final TimeValue LONGEST_IDLE = TimeValue.ofSeconds(15);
    private static final TimeValue CHECKED_AFTER_IDLE = TimeValue.ofMilliseconds(500);
    private static final int ROOM_FOR_QUESTIONS = 16;

    private WirePool() {}

    /** To be completed by its user, who sets {@link #requests} on each request, or here as the default. */
    public static HttpClientBuilder client(WireTimes times) {
        return HttpClientBuilder.create()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setConnectionManager(pool(times))
                .setDefaultRequestConfig(requests(times))
                .setKeepAliveStrategy((response, context) -> {
                    TimeValue offered =
                            DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(response, context);
                    return offered.getDuration() < 0 ? LONGEST_IDLE : offered.min(LONGEST_IDLE);
                });
    }

    public static RequestConfig requests(WireTimes times) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(ROOM_IN_POOL)
                .setResponseTimeout(timeout(times.response()))
                .build();
    }

    private static PoolingHttpClientConnectionManager pool(WireTimes times) {
        int size = times.concurrency() + ROOM_FOR_QUESTIONS;
        return PoolingHttpClientConnectionManagerBuilder.create()
                .useSystemProperties()
                .setMaxConnPerRoute(size)
                .setMaxConnTotal(size)
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setTcpNoDelay(true)
                        .setSoTimeout(timeout(times.response()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(times.connect()))
                        .setSocketTimeout(timeout(times.response()))
                        .setValidateAfterInactivity(CHECKED_AFTER_IDLE)
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }
}
