package org.carillon.provider.twilio;

import com.twilio.exception.ApiException;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.carillon.provider.wire.Deadline;
import org.carillon.provider.wire.WirePool;
import org.jspecify.annotations.Nullable;

/**
 * The wire to Twilio: one request for one call of the SDK, over a pool of its own. Nothing but a 2xx answer goes back to the
 * SDK; the rest is thrown as {@link Refusal} or {@link NoAnswer}.
 */
final class TwilioTransport extends NetworkHttpClient implements Closeable {
    /** Stands for the text {@code null}, which the SDK takes for an absent value and drops. */
    static final String LITERAL_NULL = "\uE000null";

    private final Deadline deadline;

    TwilioTransport(TwilioSettings settings) {
        this(settings, new Deadline(settings.times().longestCall()));
    }

    private TwilioTransport(TwilioSettings settings, Deadline deadline) {
        super(builder(settings, deadline));
        this.deadline = deadline;
    }

    private static HttpClientBuilder builder(TwilioSettings settings, Deadline deadline) {
        BaseAddress address = new BaseAddress(settings.baseUrl(), WirePool.requests(settings.times()), deadline);
        return WirePool.client(settings.times())
                .setRoutePlanner(address)
                .addExecInterceptorFirst("base address", address);
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
