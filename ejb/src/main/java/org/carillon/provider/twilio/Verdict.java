package org.carillon.provider.twilio;

import java.time.Duration;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.Outcome.Kind;

/** Judges an answer other than 2xx, by its code and never by the SDK's words. */
final class Verdict {
    private static final Duration SHORT_WAIT = Duration.ofSeconds(1);

    private Verdict() {}

    static Outcome of(Refusal refusal) {
        String code = refusal.code().orElse(null);
        if (refusal.status() == 429 || TwilioError.TOO_MANY_REQUESTS.code().equals(code)) {
            return new Outcome.Throttled(refusal.waitFor(SHORT_WAIT));
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
                .orElseGet(() -> new Outcome.Throttled(refusal.waitFor(Duration.ofSeconds(5))));
    }

    private static Kind unknownKind(int status) {
        return status == 401 || status == 403 || status == 404 ? Kind.ACCOUNT : Kind.CONTENT;
    }
}
