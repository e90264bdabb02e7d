package org.carillon.provider.smsbroadcast;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.carillon.provider.wire.Deadline;
import org.carillon.provider.wire.WirePool;

/** The wire to SMS Broadcast: one POST for one call, with the credentials in its form. */
final class SmsBroadcastConnection implements Closeable {
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final SmsBroadcastSettings settings;
    private final Deadline deadline;
    private final CloseableHttpClient client;

    /** @param settings complete ones */
    SmsBroadcastConnection(SmsBroadcastSettings settings) {
        this.settings = settings;
        deadline = new Deadline(settings.times().longestCall());
        client = WirePool.client(settings.times())
                .setRoutePlanner(new SystemDefaultRoutePlanner(ProxySelector.getDefault()))
                .build();
    }

    /** @throws IOException if there is no whole answer */
    Answer post(NameValuePair... fields) throws IOException {
        List<NameValuePair> form = new ArrayList<>();
        form.add(field("username", Objects.requireNonNull(settings.username())));
        form.add(field("password", Objects.requireNonNull(settings.password())));
        form.addAll(List.of(fields));
        HttpPost post = new HttpPost(settings.api());
        post.setEntity(new UrlEncodedFormEntity(form, StandardCharsets.UTF_8));
        deadline.begin();
        try {
            deadline.watch(post);
            return client.execute(post, SmsBroadcastConnection::read);
        } finally {
            deadline.end();
        }
    }

    static NameValuePair field(String name, String value) {
        return new BasicNameValuePair(name, value);
    }

    private static Answer read(ClassicHttpResponse response) throws IOException {
        Header retryAfter = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        byte[] body = response.getEntity() == null
                ? new byte[0]
                : response.getEntity().getContent().readNBytes(LONGEST_ANSWER);
        return new Answer(
                response.getCode(),
                retryAfter == null ? null : retryAfter.getValue(),
                new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        deadline.close();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
