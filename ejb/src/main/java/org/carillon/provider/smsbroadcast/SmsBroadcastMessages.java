package org.carillon.provider.smsbroadcast;

import static org.carillon.provider.smsbroadcast.SmsBroadcastConnection.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.NameValuePair;
import org.carillon.phone.SenderId;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.RehearsalNumbers;
import org.carillon.provider.control.Unavailable;
import org.carillon.provider.wire.BrokenCall;
import org.carillon.text.TextMeasure;

/** Hands messages to SMS Broadcast, and asks it for the account's credit. */
final class SmsBroadcastMessages {
    /** Stands for the provider's own pool of numbers, which it picks from when no sender is named; no sender can be called so. */
    static final String SHARED_POOL = "shared pool";

    static final int MOST_SEGMENTS = 5;

    private final SmsBroadcastConnection connection;

    SmsBroadcastMessages(SmsBroadcastConnection connection) {
        this.connection = connection;
    }

    /** One POST, or none if it would be refused. Throws for what the circuit breaker is to count. */
    Outcome send(OutgoingMessage message) throws Unavailable {
        int segments = TextMeasure.of(message.body()).segments();
        Optional<SmsBroadcastError> fault = fault(message, segments);
        if (fault.isPresent()) {
            SmsBroadcastError error = fault.get();
            return new Outcome.Rejected(
                    error.code(), error.words(), error.kind().orElseThrow());
        }
        String to = withoutPlus(message.to());
        try {
            return Verdict.of(connection.post(form(message, to, segments)), to);
        } catch (IOException noAnswer) {
            throw BrokenCall.unavailable(noAnswer);
        }
    }

    private static Optional<SmsBroadcastError> fault(OutgoingMessage message, int segments) {
        if (RehearsalNumbers.contains(message.to())) {
            return Optional.of(SmsBroadcastError.KEPT_FOR_REHEARSALS);
        }
        if (message.content() != null) {
            return Optional.of(SmsBroadcastError.NO_MEDIA);
        }
        if (segments > MOST_SEGMENTS) {
            return Optional.of(SmsBroadcastError.TOO_MANY_SEGMENTS);
        }
        return message.from().equals(SHARED_POOL) || SenderId.isPossible(message.from())
                ? Optional.empty()
                : Optional.of(SmsBroadcastError.INVALID_SENDER_ID);
    }

    private static NameValuePair[] form(OutgoingMessage message, String to, int segments) {
        List<NameValuePair> form = new ArrayList<>();
        form.add(field("to", to));
        if (!message.from().equals(SHARED_POOL)) {
            form.add(field("from", withoutPlus(message.from())));
        }
        form.add(field("message", message.body()));
        form.add(field("ref", MessageRef.of(message.notificationId())));
        form.add(field("maxsplit", String.valueOf(segments)));
        return form.toArray(NameValuePair[]::new);
    }

    private static String withoutPlus(String number) {
        return number.startsWith("+") ? number.substring(1) : number;
    }

    /** The words of a good one are the credit that is left. */
    Connection account() {
        try {
            Answer answer = connection.post(field("action", "balance"));
            if (answer.status() != 200) {
                return new Connection(false, "SMS Broadcast answered HTTP " + answer.status());
            }
            return account(AnswerLine.parse(answer.text()));
        } catch (IOException noAnswer) {
            return new Connection(false, "No answer: " + BrokenCall.told(noAnswer));
        }
    }

    private static Connection account(List<AnswerLine> lines) {
        if (lines.isEmpty()) {
            return new Connection(false, "What answered is not SMS Broadcast's API");
        }
        AnswerLine line = lines.get(0);
        if (line.word() == AnswerLine.Word.OK) {
            return new Connection(true, line.told());
        }
        return Connection.refused(SmsBroadcastError.in(line.told())
                .map(SmsBroadcastError::words)
                .orElseGet(() -> Verdict.told(line.told())));
    }
}
