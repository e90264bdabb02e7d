package org.carillon.simulator.callback;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One call to the product.
 *
 * @param token signs it as Twilio does; none for a provider that does not sign
 * @param form in the order it is sent
 * @param get whether the form is sent as a query
 */
public record Callback(
        String url, Map<String, String> form, @Nullable String token, boolean get) {

    private static final Duration ALL = Duration.ofSeconds(15);

    /** A signed POST. */
    public static Callback signed(String url, Map<String, String> form, String token) {
        return new Callback(url, form, token, false);
    }

    /** A GET that carries no proof of its sender. */
    public static Callback unsigned(String url, Map<String, String> form) {
        return new Callback(url, form, null, true);
    }

    /** @throws IllegalArgumentException if the address is not an HTTP one */
    HttpRequest request() {
        int fragment = url.indexOf('#');
        String called = fragment < 0 ? url : url.substring(0, fragment);
        if (get) {
            String query = called + (called.indexOf('?') < 0 ? "?" : "&") + encoded();
            return HttpRequest.newBuilder(URI.create(query)).timeout(ALL).build();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(called))
                .timeout(ALL)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("User-Agent", "TwilioProxy/1.1 (simulated)")
                .POST(HttpRequest.BodyPublishers.ofString(encoded()));
        if (token != null) {
            request.header("X-Twilio-Signature", Signature.of(token, called, form));
        }
        return request.build();
    }

    private String encoded() {
        return form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
