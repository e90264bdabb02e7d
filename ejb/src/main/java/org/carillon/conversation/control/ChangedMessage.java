package org.carillon.conversation.control;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.carillon.notification.entity.SMSNotification;

/**
 * A message that a reader of a thread has not seen as it is now.
 *
 * @param at when it became so
 */
public record ChangedMessage(long patient, ThreadMessage message, Instant at) {

    /** In the order of their changes. */
    static List<ChangedMessage> all(List<ThreadMessage> sent, List<ThreadMessage> received, Map<String, Long> numbers) {
        return Stream.concat(sent.stream(), received.stream())
                .map(message -> of(message, numbers))
                .sorted(Comparator.comparing(ChangedMessage::at)
                        .thenComparing(changed -> changed.message().id()))
                .toList();
    }

    private static ChangedMessage of(ThreadMessage message, Map<String, Long> numbers) {
        if (message instanceof ThreadMessage.Received received) {
            return new ChangedMessage(
                    Objects.requireNonNull(received.message().getPatientId()),
                    message,
                    Objects.requireNonNull(received.message().getMatchedAt()));
        }
        SMSNotification sent = ((ThreadMessage.Sent) message).notification();
        Long patient = sent.getPatientId();
        return new ChangedMessage(
                patient == null ? Objects.requireNonNull(numbers.get(sent.getRecipient())) : patient,
                message,
                sent.getUpdatedAt());
    }
}
