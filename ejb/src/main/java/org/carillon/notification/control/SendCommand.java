package org.carillon.notification.control;

import java.time.Duration;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.NotificationType;
import org.jspecify.annotations.Nullable;

/**
 * A request to send one message.
 *
 * @param to the phone number, e-mail address or user as written
 * @param toField JSON name of it in the caller's request, for errors
 * @param region country of a number without country code, two letters; null means the configured one
 * @param body the text, 1 to 1,600 characters for a phone; may be empty if there is content that speaks by itself
 * @param from the sender; null means the configured one
 * @param createdBy name of the calling user or API client
 * @param idempotencyKey the caller's key; null if none was given
 * @param requestHash tells whether two requests with one key are the same; empty without a key
 * @param patience how long the caller waits for the provider's answer; zero means not at all
 */
public record SendCommand(
        Kind kind,
        NotificationType type,
        String to,
        String toField,
        @Nullable String region,
        String body,
        @Nullable String from,
        @Nullable Long userId,
        String createdBy,
        @Nullable String idempotencyKey,
        String requestHash,
        Duration patience,
        Particulars particulars) {}
