package org.carillon.receipt.entity;

import java.util.UUID;
import org.carillon.notification.entity.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one call of a provider says about a message.
 *
 * @param provider name of the provider
 * @param notificationId ours, as the provider gives it back; null if it did not
 * @param sid the provider's id of the message; null in a call that names none
 * @param word the provider's word for the state of the message
 * @param reported the same as ours; null if the word is not known
 * @param errorCode the provider's
 * @param errorMessage the error code in words
 * @param payload the body as it came
 */
public record Report(
        String provider,
        @Nullable UUID notificationId,
        @Nullable String sid,
        String word,
        @Nullable Status reported,
        @Nullable String errorCode,
        @Nullable String errorMessage,
        String payload) {}
