package org.carillon.callback.boundary;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.carillon.callback.entity.Callback;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A callback and what became of it.
 *
 * @param status {@code pending}, {@code delivered} or {@code failed}
 * @param answerStatus HTTP status of the last answer; null if there was none
 * @param error why the last attempt was in vain
 */
@Schema(name = "Callback")
public record CallbackAnswer(
        UUID id,
        String clientId,
        UUID notificationId,
        String status,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant lastAttemptAt,
        @Nullable Integer answerStatus,
        @Nullable String error,
        Instant createdAt) {

    static CallbackAnswer of(Callback callback) {
        return new CallbackAnswer(
                callback.getId(),
                callback.getClientId(),
                callback.getNotificationId(),
                callback.getStatus().name().toLowerCase(Locale.ROOT),
                callback.getAttempts(),
                callback.getNextAttemptAt(),
                callback.getLastAttemptAt(),
                callback.getAnswerStatus(),
                callback.getError(),
                callback.getCreatedAt());
    }
}
