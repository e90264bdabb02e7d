package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.carillon.notification.entity.SMSNotification;

/**
 * Callers on this node that wait for the provider's answer. Only a convenience: who waits in vain is told that the message is
 * queued, which is always true.
 */
@ApplicationScoped
public class AwaitedAnswers {
    private final Map<UUID, CompletableFuture<SendAnswer>> waiting = new ConcurrentHashMap<>();

    /** Must be called before the message can be delivered. */
    public void expect(UUID notification) {
        waiting.put(notification, new CompletableFuture<>());
    }

    public void forget(UUID notification) {
        waiting.remove(notification);
    }

    /** The provider's answer, or {@code otherwise} when patience is at its end. */
    public CompletableFuture<SendAnswer> await(UUID notification, Duration patience, SendAnswer otherwise) {
        CompletableFuture<SendAnswer> answer = waiting.get(notification);
        if (answer == null) {
            return CompletableFuture.completedFuture(otherwise);
        }
        return answer.completeOnTimeout(otherwise, patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, failure) -> forget(notification));
    }

    /** Tells whoever waits; a status that says neither yes nor no is not told. */
    public void tell(SMSNotification notification) {
        CompletableFuture<SendAnswer> answer = waiting.get(notification.getId());
        if (answer != null) {
            switch (notification.getStatus()) {
                case QUEUED, SENDING, UNKNOWN, SCHEDULED, HELD -> {}
                default -> answer.complete(SendAnswer.of(notification));
            }
        }
    }
}
