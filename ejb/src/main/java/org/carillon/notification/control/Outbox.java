package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;

/**
 * Takes messages that Carillon sends by itself into the outbox, in the transaction of what causes them: both are stored or neither is.
 * A message that cannot be sent is stored too, FAILED with the reason, so that what causes it never fails because of it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {
    /** The sweep queues what the queue has not brought to delivery by then. */
    private static final Duration HANDOVER_GRACE = Duration.ofSeconds(30);

    @Inject
    private Drafts drafts;

    @Inject
    private Holds holds;

    @Inject
    private NotificationRows rows;

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private Handover handover;

    @Inject
    private Clock clock;

    /** The rows in the order of the messages; they are written as they are now, and later changes to them are not. */
    public List<SMSNotification> add(List<OutboxMessage> messages) {
        Instant now = clock.instant();
        boolean leftToSweep = handover.isFull();
        List<SMSNotification> notifications = new ArrayList<>(messages.size());
        List<StatusEvent> births = new ArrayList<>(messages.size());
        for (OutboxMessage message : messages) {
            Drafts.Draft draft = drafts.of(message, now);
            notifications.add(draft.notification());
            births.add(born(draft, leftToSweep ? now : now.plus(HANDOVER_GRACE), now));
        }
        rows.insert(notifications, births);
        afterCommit.tell(notifications, leftToSweep ? List.of() : idsOfQueued(notifications));
        return notifications;
    }

    private StatusEvent born(Drafts.Draft draft, Instant lookAgain, Instant now) {
        SMSNotification notification = draft.notification();
        if (draft.refusal() != null) {
            return notification.notSent(draft.refusal().code(), draft.refusal().reason(), Source.AUTOMATIC);
        }
        Optional<Hold> hold = holds.hold(notification.getType(), notification.getOccasion(), now);
        return hold.map(until -> notification.heldUntil(until.until(), until.reason(), Source.AUTOMATIC))
                .orElseGet(() -> notification.queued(Source.AUTOMATIC, lookAgain));
    }

    private static List<UUID> idsOfQueued(List<SMSNotification> notifications) {
        return notifications.stream()
                .filter(notification -> notification.getStatus() == Status.QUEUED)
                .map(SMSNotification::getId)
                .toList();
    }
}
