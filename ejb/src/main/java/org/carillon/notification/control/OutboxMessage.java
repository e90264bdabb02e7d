package org.carillon.notification.control;

import java.time.Instant;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * A message that Carillon sends by itself.
 *
 * @param to the phone number as written; null where there is none
 * @param region country of a number without country code, two letters; null means the configured one
 * @param body the text, ready to send
 * @param uselessAfter not sent any more from then on
 * @param createdBy name of the user or API client whose doing it is, or of the part of Carillon
 */
public record OutboxMessage(
        NotificationType type,
        @Nullable String to,
        @Nullable String region,
        String body,
        Occasion occasion,
        Instant uselessAfter,
        String createdBy) {}
