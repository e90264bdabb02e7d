package org.carillon.security.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Proves who made a signed call. What was taken from the wire once cannot be sent again later: its timestamp is signed, too. */
@ApplicationScoped
public class SignedCalls {
    static final Duration MOST_SKEW = Duration.ofMinutes(5);

    @Inject
    WebhookSecrets secrets;

    @Inject
    Clock clock;

    /** The client's id; refuses with UNAUTHENTICATED whom nobody knows, with INVALID_SIGNATURE a forgery, with STALE_CALL a late one. */
    public String prove(SignedCall call) {
        String client = call.client();
        String timestamp = call.timestamp();
        String signature = call.signature();
        if (client == null || timestamp == null || signature == null) {
            throw Problem.of(
                    ProblemCode.UNAUTHENTICATED,
                    "Send the headers X-Carillon-Client, X-Carillon-Timestamp and X-Carillon-Signature");
        }
        List<byte[]> valid = secrets.valid(client);
        if (valid.isEmpty()) {
            throw Problem.of(
                    ProblemCode.UNAUTHENTICATED, "X-Carillon-Client names no client with a valid webhook secret");
        }
        if (valid.stream().noneMatch(secret -> CallSignature.matches(signature, secret, timestamp, call.body()))) {
            throw Problem.of(
                    ProblemCode.INVALID_SIGNATURE,
                    "X-Carillon-Signature is not sha256= and the hexadecimal HMAC-SHA256 of timestamp, dot and raw body"
                            + " with a valid secret of this client");
        }
        requireFresh(timestamp);
        return client;
    }

    private void requireFresh(String timestamp) {
        Instant now = clock.instant();
        try {
            Duration skew = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                    .abs();
            if (skew.compareTo(MOST_SKEW) <= 0) {
                return;
            }
        } catch (NumberFormatException | java.time.DateTimeException | ArithmeticException e) {
            throw Problem.of(ProblemCode.STALE_CALL, "X-Carillon-Timestamp must be Unix seconds");
        }
        throw Problem.of(
                ProblemCode.STALE_CALL,
                "X-Carillon-Timestamp is more than five minutes from our time, " + now.getEpochSecond());
    }
}
