package org.carillon.provider.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.NumberAnswer;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.SentMessage;
import org.carillon.provider.control.Unavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * The guarded calls. The numbers can be set by MicroProfile Fault Tolerance's own keys, as
 * {@code org.carillon.provider.twilio.TwilioCalls/send/CircuitBreaker/delay}; the bulkhead's is the provider concurrency.
 */
@ApplicationScoped
public class TwilioCalls {
    /** Milliseconds from the breaker's opening to the next trial. */
    static final long BREAKER_DELAY = 5_000;

    /** Opens when three quarters of the last twenty calls found no provider; refused and throttled messages do not count. */
    @CircuitBreaker(
            failOn = Unavailable.class,
            requestVolumeThreshold = 20,
            failureRatio = 0.75,
            delay = BREAKER_DELAY,
            successThreshold = 3)
    @Bulkhead(100)
    public Outcome send(TwilioMessages messages, OutgoingMessage message) throws Unavailable {
        return messages.send(message);
    }

    @Timeout(60_000)
    public Search search(TwilioQuestions questions, Kind kind, String to, String from, Instant createdFrom) {
        return questions.search(kind, to, from, createdFrom);
    }

    @Timeout(20_000)
    public Search fetch(TwilioQuestions questions, Kind kind, String sid) {
        return questions.fetch(kind, sid);
    }

    @Timeout(20_000)
    public Connection account(TwilioQuestions questions) {
        return questions.account();
    }

    @Timeout(60_000)
    public Search sent(TwilioQuestions questions, Instant from, Instant to, Consumer<List<SentMessage>> pages) {
        return questions.sent(from, to, pages);
    }

    @Timeout(20_000)
    public NumberAnswer number(TwilioNumbers numbers, String e164) {
        return numbers.ask(e164);
    }
}
