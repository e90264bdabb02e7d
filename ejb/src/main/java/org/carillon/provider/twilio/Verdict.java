package org.carillon.provider.twilio;

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
import org.carillon.provider.control.Outcome.Kind;

/** Judges an attempt that did not succeed, by its cause and never by the SDK's words. */
final class Verdict {
    private static final Duration SHORT_WAIT = Duration.ofSeconds(1);

    private Verdict() {}

    static Outcome of(NoAnswer noAnswer) {
        IOException cause = noAnswer.failure();
        return surelyNotSent(cause)
                ? new Outcome.NotSent("no connection: " + told(cause), true, Duration.ZERO)
                : new Outcome.Unknown("no answer: " + told(cause), false);
    }

    static boolean surelyNotSent(IOException cause) {
        return cause instanceof ConnectTimeoutException
                || cause instanceof ConnectionRequestTimeoutException
                || cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException
                || cause instanceof SSLHandshakeException
                || cause instanceof SSLPeerUnverifiedException
                || cause instanceof RequestNotExecutedException;
    }

    static Outcome of(Refusal refusal) {
        String code = refusal.code().orElse(null);
        if (refusal.status() == 429 || TwilioError.TOO_MANY_REQUESTS.code().equals(code)) {
            return new Outcome.Throttled(
                    refusal.retryAfter().filter(wait -> !wait.isZero()).orElse(SHORT_WAIT));
        }
        if (refusal.status() >= 500 || refusal.status() == 408) {
            return new Outcome.Unknown("the provider answered HTTP " + refusal.status(), true);
        }
        if (code == null) {
            return new Outcome.Rejected(
                    String.valueOf(refusal.status()),
                    "What answered with HTTP " + refusal.status() + " is not Twilio's API",
                    refusal.status() == 400 ? Kind.CONTENT : Kind.ACCOUNT);
        }
        return TwilioError.of(code)
                .map(error -> of(error, refusal))
                .orElseGet(() -> new Outcome.Rejected(code, TwilioError.describe(code), unknownKind(refusal.status())));
    }

    private static Outcome of(TwilioError error, Refusal refusal) {
        return error.kind()
                .<Outcome>map(kind -> new Outcome.Rejected(error.code(), error.words(), kind))
                .orElseGet(() -> new Outcome.Throttled(
                        refusal.retryAfter().filter(wait -> !wait.isZero()).orElse(Duration.ofSeconds(5))));
    }

    private static Kind unknownKind(int status) {
        return status == 401 || status == 403 || status == 404 ? Kind.ACCOUNT : Kind.CONTENT;
    }

    /** The exception in a few words; it can name the host, never a recipient. */
    static String told(Exception cause) {
        String words = String.valueOf(cause.getMessage());
        return cause.getClass().getSimpleName() + (words.length() > 160 ? "" : " (" + words + ")");
    }
}
