package org.carillon.notification.entity;

import java.time.Instant;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a notification before it exists.
 *
 * @param recipient E.164, an e-mail address, or the id of a user for {@link Kind#IN_APP}; where it is none, what was written in its place
 * @param encoding {@code GSM_7} or {@code UCS_2}; {@code UTF_8} for what is no SMS
 * @param retryOf the failed notification in whose place this one is sent
 * @param batch the row of a bulk that it is; null if it is none
 * @param hasContent whether a {@link MessageContent} is stored with it
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
        Occasion occasion,
        @Nullable Long departmentId,
        @Nullable BatchRow batch,
        boolean hasContent) {

    public SMSNotification at(Instant now) {
        return new SMSNotification(this, now);
    }
}
