package org.carillon.notification.control;

import java.time.Instant;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * A message that Carillon sends by itself.
 *
 * @param to the phone number, e-mail address or user as written; null where there is none
 * @param region country of a number without country code, two letters; null means the configured one
 * @param body the text, ready to send
 * @param uselessAfter not sent any more from then on
 * @param createdBy name of the user or API client whose doing it is, or of the part of Carillon
 * @param from the sender; null means the configured one
 * @param userId the user of the directory whose address it is; null if it is nobody's known
 */
public record OutboxMessage(
        Kind kind,
        NotificationType type,
        @Nullable String to,
        @Nullable String region,
        String body,
        Occasion occasion,
        Instant uselessAfter,
        String createdBy,
        @Nullable String from,
        @Nullable Long userId,
        Particulars particulars) {

    /** A plain SMS from the configured sender. */
    public static OutboxMessage sms(
            NotificationType type,
            @Nullable String to,
            @Nullable String region,
            String body,
            Occasion occasion,
            Instant uselessAfter,
            String createdBy) {
        return of(Kind.SMS, type, to, region, body, occasion, uselessAfter, createdBy);
    }

    public static OutboxMessage of(
            Kind kind,
            NotificationType type,
            @Nullable String to,
            @Nullable String region,
            String body,
            Occasion occasion,
            Instant uselessAfter,
            String createdBy) {
        return new OutboxMessage(
                kind, type, to, region, body, occasion, uselessAfter, createdBy, null, null, Particulars.NONE);
    }

    public OutboxMessage withFrom(@Nullable String other) {
        return new OutboxMessage(
                kind, type, to, region, body, occasion, uselessAfter, createdBy, other, userId, particulars);
    }

    public OutboxMessage withUserId(@Nullable Long other) {
        return new OutboxMessage(
                kind, type, to, region, body, occasion, uselessAfter, createdBy, from, other, particulars);
    }

    public OutboxMessage withParticulars(Particulars other) {
        return new OutboxMessage(kind, type, to, region, body, occasion, uselessAfter, createdBy, from, userId, other);
    }
}
