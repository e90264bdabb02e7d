package org.carillon.notification.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a notification before it exists.
 *
 * @param recipient E.164; where it is no number, what was written in its place
 * @param encoding {@code GSM_7} or {@code UCS_2}
 * @param retryOf the failed notification in whose place this one is sent
 */
public record NewNotification(
        Kind kind,
        NotificationType type,
        String recipient,
        boolean recipientValid,
        @Nullable String sender,
        String body,
        String encoding,
        int segments,
        @Nullable Long userId,
        String createdBy,
        Instant uselessAfter,
        @Nullable UUID retryOf,
        Occasion occasion) {

    public SMSNotification at(Instant now) {
        return new SMSNotification(this, now);
    }
}
