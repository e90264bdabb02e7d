package org.carillon.consent.boundary;

import org.carillon.notification.control.Suppression;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message would be sent.
 *
 * @param code why not: {@code opted_out}, or {@code not_wanted} by a user's preferences; null if it would be sent
 * @param reason the same in words
 */
@Schema(name = "Standing")
public record StandingAnswer(
        boolean allowed, @Nullable String code, @Nullable String reason) {

    static StandingAnswer of(@Nullable Suppression suppression) {
        return suppression == null
                ? new StandingAnswer(true, null, null)
                : new StandingAnswer(false, suppression.code(), suppression.reason());
    }
}
