package org.carillon.notification.control;

import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.jspecify.annotations.Nullable;

/**
 * Where a message goes, and what it is, as far as its recipient may not want it.
 *
 * @param recipient as {@link Addresses} writes it
 * @param userId the user whom it is for; null if it is for an address and nothing more is known
 */
public record Address(Kind kind, String recipient, @Nullable Long userId, NotificationType type) {

    public static Address of(Kind kind, String recipient) {
        return new Address(kind, recipient, null, NotificationType.CUSTOM);
    }

    public static Address of(SMSNotification notification) {
        return new Address(
                notification.getKind(), notification.getRecipient(), notification.getUserId(), notification.getType());
    }
}
