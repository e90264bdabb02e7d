package org.carillon.notification.control;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.Outcome;

/**
 * One attempt to hand a notification to the provider, and what became of it.
 *
 * @param claimed the notification as it was claimed
 * @param claim the token of that claim
 * @param number the how manieth attempt it is
 */
public record Attempt(SMSNotification claimed, UUID claim, int number, Outcome outcome, Instant at) {

    UUID notification() {
        return claimed.getId();
    }

    /**
     * When to try again what was surely not sent. An attempt that called nobody does not slow down the next: after an outage the
     * rest goes out at once.
     *
     * @param atLeast what the provider asked for
     */
    Instant dueAgain(Duration atLeast) {
        return at.plus(RetryDelay.after(counts() ? number : 1, atLeast));
    }

    /** Whether the provider was called. */
    boolean counts() {
        return !(outcome instanceof Outcome.NotSent notSent) || notSent.called();
    }
}
