package org.carillon.provider.twilio;

import com.twilio.exception.ApiException;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The wire to Twilio: one request for one call of the SDK, over a pool of its own. Nothing but a 2xx answer goes back to the
 * SDK; the rest is thrown as {@link Refusal} or {@link NoAnswer}.
 */
final class TwilioTransport extends NetworkHttpClient implements Closeable {
    /** Stands for the text {@code null}, which the SDK takes for an absent value and drops. */
    static final String LITERAL_NULL = "\uE000null";

    private static final Timeout ROOM_IN_POOL = Timeout.ofSeconds(2);
    private static final TimeValue LONGEST_IDLE = TimeValue.ofSeconds(15);
    private static final TimeValue CHECKED_AFTER_IDLE = TimeValue.ofMilliseconds(500);
    private static final int ROOM_FOR_QUESTIONS = 16;

    private final Deadline deadline;

    TwilioTransport(TwilioSettings settings) {
        this(settings, new Deadline(settings.longestCall()));
    }

    private TwilioTransport(TwilioSettings settings, Deadline deadline) {
        super(builder(settings, deadline));
        this.deadline = deadline;
    }

    private static HttpClientBuilder builder(TwilioSettings settings, Deadline deadline) {
        RequestConfig requests = RequestConfig.custom()
                .setConnectionRequestTimeout(ROOM_IN_POOL)
                .setResponseTimeout(timeout(settings.responseTimeout()))
                .build();
        BaseAddress address = new BaseAddress(settings.baseUrl(), requests, deadline);
        return HttpClientBuilder.create()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setConnectionManager(pool(settings))
                .setKeepAliveStrategy((response, context) -> {
                    TimeValue offered =
                            DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(response, context);
                    return offered.getDuration() < 0 ? LONGEST_IDLE : offered.min(LONGEST_IDLE);
                })
                .setRoutePlanner(address)
                .addExecInterceptorFirst("base address", address);
    }

    private static PoolingHttpClientConnectionManager pool(TwilioSettings settings) {
        int size = settings.concurrency() + ROOM_FOR_QUESTIONS;
        return PoolingHttpClientConnectionManagerBuilder.create()
                .useSystemProperties()
                .setMaxConnPerRoute(size)
                .setMaxConnTotal(size)
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setTcpNoDelay(true)
                        .setSoTimeout(timeout(settings.responseTimeout()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(settings.connectTimeout()))
                        .setSocketTimeout(timeout(settings.responseTimeout()))
                        .setValidateAfterInactivity(CHECKED_AFTER_IDLE)
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /** One request, whatever comes. */
    @Override
    public Response reliableRequest(Request request) {
        for (List<String> values : request.getPostParams().values()) {
            values.replaceAll(value -> value.equals(LITERAL_NULL) ? "null" : value);
        }
        Response response;
        deadline.begin();
        try {
            response = makeRequest(request);
        } catch (ApiException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new NoAnswer(cause);
            }
            throw e;
        } finally {
            deadline.end();
        }
        if (response.getStatusCode() < 200 || response.getStatusCode() > 299) {
            throw new Refusal(response.getStatusCode(), retryAfter(response), content(response.getStream()));
        }
        return response;
    }

    private static @Nullable String retryAfter(Response response) {
        return Arrays.stream(response.getHeaders())
                .filter(header -> header.getName().equalsIgnoreCase(HttpHeaders.RETRY_AFTER))
                .map(Header::getValue)
                .findFirst()
                .orElse(null);
    }

    private static byte[] content(@Nullable InputStream stream) {
        try {
            return stream == null ? new byte[0] : stream.readNBytes(10_000);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @Override
    public void close() throws IOException {
        deadline.close();
        client.close();
    }
}
