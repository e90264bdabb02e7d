package org.carillon.provider.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.RequestNotExecutedException;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.Unavailable;
import org.jspecify.annotations.Nullable;

/** Judges calls that got no answer by their cause, and answers that say only how long to wait. */
public final class BrokenCall {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private BrokenCall() {}

    /** Surely not sent, or unknown. */
    public static Outcome outcome(IOException cause) {
        return surelyNotSent(cause)
                ? new Outcome.NotSent("no connection: " + told(cause), true, Duration.ZERO)
                : new Outcome.Unknown("no answer: " + told(cause), false);
    }

    /** The same for the circuit breaker. */
    public static Unavailable unavailable(IOException cause) {
        return new Unavailable(outcome(cause), "no answer: " + told(cause));
    }

    private static boolean surelyNotSent(IOException cause) {
        return cause instanceof ConnectTimeoutException
                || cause instanceof ConnectionRequestTimeoutException
                || cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException
                || cause instanceof SSLHandshakeException
                || cause instanceof SSLPeerUnverifiedException
                || cause instanceof RequestNotExecutedException;
    }

    /** The exception in a few words; it can name the host, never a recipient. */
    public static String told(Exception cause) {
        String words = String.valueOf(cause.getMessage());
        return cause.getClass().getSimpleName() + (words.length() > 160 ? "" : " (" + words + ")");
    }

    /**
     * How long the provider asks to wait, in whole seconds.
     *
     * @param retryAfter the header
     * @return at most a minute; the fallback if it does not say, or says no time at all
     */
    public static Duration wait(@Nullable String retryAfter, Duration fallback) {
        if (retryAfter == null || !retryAfter.strip().matches("[0-9]{1,9}")) {
            return fallback;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
        return asked.isZero() ? fallback : asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }
}
