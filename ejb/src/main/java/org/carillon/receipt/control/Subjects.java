package org.carillon.receipt.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.receipt.entity.ProviderReceipt;
import org.jspecify.annotations.Nullable;

/**
 * The locked notifications that a chunk of receipts is about. Our id in the callback URL finds one whose SID is not stored yet; once a
 * SID is stored, the id and the SID must agree, so that a receipt cannot change the wrong row. Not every provider tells a SID: then our id
 * alone must do.
 */
final class Subjects {
    private final Map<UUID, SMSNotification> byId = new HashMap<>();
    private final Map<String, SMSNotification> bySid = new HashMap<>();

    Subjects(Collection<SMSNotification> locked) {
        locked.forEach(this::learn);
    }

    private void learn(SMSNotification notification) {
        byId.put(notification.getId(), notification);
        if (notification.getProviderSid() != null) {
            bySid.put(notification.getProviderSid(), notification);
        }
    }

    Subject of(ProviderReceipt receipt) {
        SMSNotification named = named(receipt.getNotificationId());
        SMSNotification holder = receipt.getProviderSid() == null ? null : bySid.get(receipt.getProviderSid());
        if (named == null) {
            return holder == null ? new Subject.Nobody() : new Subject.Found(holder);
        }
        if (named == holder || (receipt.getProviderSid() == null && mayHaveBeenSent(named))) {
            return new Subject.Found(named);
        }
        if (holder != null || named.getProviderSid() != null) {
            return new Subject.Mismatch(named);
        }
        if (receipt.getProviderSid() == null || !mayHaveBeenSent(named)) {
            return new Subject.Nobody();
        }
        bySid.put(receipt.getProviderSid(), named);
        return new Subject.Found(named);
    }

    private @Nullable SMSNotification named(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }

    /** One that waits for its delivery is not this message, or will be known to be after the next look. */
    private static boolean mayHaveBeenSent(SMSNotification notification) {
        return switch (notification.getStatus()) {
            case SCHEDULED, HELD, QUEUED -> false;
            default -> true;
        };
    }
}
