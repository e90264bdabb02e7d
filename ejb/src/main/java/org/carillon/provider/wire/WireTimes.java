package org.carillon.provider.wire;

import java.time.Duration;
import org.carillon.settings.control.Setting;

/**
 * How wide the way to a provider is, and how long it may take.
 *
 * @param concurrency most requests in flight
 * @param response for each read of an answer
 */
public record WireTimes(int concurrency, Duration connect, Duration response) {
    private static final Duration MARGIN = Duration.ofSeconds(2);

    public static WireTimes configured() {
        return new WireTimes(
                Setting.PROVIDER_CONCURRENCY.wholeNumber(),
                Setting.PROVIDER_CONNECT_TIMEOUT.duration(),
                Setting.PROVIDER_RESPONSE_TIMEOUT.duration());
    }

    /** No call is under way for longer. */
    public Duration longestCall() {
        return connect.plus(response).plus(MARGIN);
    }
}
