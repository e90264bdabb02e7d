package org.carillon.notification.control;

import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.jspecify.annotations.Nullable;

/**
 * What became of a send within the time that its caller waits.
 *
 * @param to E.164
 * @param sid the provider's id; null as long as the provider has not accepted
 * @param providerStatus the provider's own word, such as {@code queued}; null as long as the provider has not accepted
 * @param errorCode why it failed; null if it did not
 */
public record SendAnswer(
        UUID id,
        String to,
        Status status,
        @Nullable String sid,
        @Nullable String providerStatus,
        @Nullable String errorCode,
        @Nullable String errorMessage) {

    /** As the row stands. */
    public static SendAnswer of(SMSNotification notification) {
        return new SendAnswer(
                notification.getId(),
                notification.getRecipient(),
                notification.getStatus(),
                notification.getProviderSid(),
                notification.getProviderStatus(),
                notification.getErrorCode(),
                notification.getErrorMessage());
    }
}
