package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carillon.audit.control.Audit;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.phone.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** What recipients do not want, unless somebody who may has a reason to send it all the same: that is audited. */
@ApplicationScoped
public class Wishes {

    @Inject
    private Suppressions suppressions;

    @Inject
    private Audit audit;

    /** Of messages that are about to be stored those that are not wanted, by their ids. */
    Map<UUID, Suppression> unwanted(List<SMSNotification> messages) {
        return among(messages.stream()
                .filter(message -> message.getStatus() != Status.FAILED)
                .filter(message -> message.getOverrideReason() == null)
                .toList());
    }

    /** The same of messages that are about to be sent; which of them go all the same is audited, in the transaction that claims them. */
    Map<UUID, Suppression> unwantedNow(List<SMSNotification> messages) {
        Map<UUID, Suppression> found = among(messages);
        if (!found.isEmpty()) {
            messages.stream()
                    .filter(message -> message.getOverrideReason() != null)
                    .forEach(message -> overridden(message, found.remove(message.getId())));
        }
        return found;
    }

    private Map<UUID, Suppression> among(List<SMSNotification> messages) {
        Set<Address> addresses = new HashSet<>();
        messages.forEach(message -> addresses.add(Address.of(message)));
        Map<Address, Suppression> all = suppressions.among(addresses);
        Map<UUID, Suppression> found = new HashMap<>();
        if (!all.isEmpty()) {
            for (SMSNotification message : messages) {
                Suppression suppression = all.get(Address.of(message));
                if (suppression != null) {
                    found.put(message.getId(), suppression);
                }
            }
        }
        return found;
    }

    private void overridden(SMSNotification message, @Nullable Suppression suppression) {
        if (suppression != null && message.getAttempts() <= 1) {
            audit.record(
                    message.getCreatedBy(),
                    "consent.overridden",
                    message.getId().toString(),
                    "to " + PhoneNumber.mask(message.getRecipient()) + ", " + suppression.code() + "; reason: "
                            + message.getOverrideReason());
        }
    }
}
