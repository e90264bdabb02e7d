package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.provider.control.Lane;

/**
 * Takes messages that Carillon sends by itself into the outbox, in the transaction of what causes them: both are stored or neither is.
 * A message that cannot be sent is stored too, FAILED with the reason, so that what causes it never fails because of it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {
    @Inject
    private Drafts drafts;

    @Inject
    private Holds holds;

    @Inject
    private Wishes wishes;

    @Inject
    private ClosedWindows windows;

    @Inject
    private RecipientLimits limits;

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
        Set<Lane> leftToSweep = handover.full();
        List<SMSNotification> notifications = new ArrayList<>(messages.size());
        List<StatusEvent> births = new ArrayList<>(messages.size());
        List<Drafts.Draft> written = windows.judged(
                messages.stream().map(message -> drafts.of(message, now)).toList(), now);
        List<SMSNotification> sendable = written.stream()
                .filter(draft -> draft.refusal() == null)
                .map(Drafts.Draft::notification)
                .toList();
        Map<UUID, Suppression> unwanted = wishes.unwanted(sendable);
        RecipientLimits.Batch recipients = limits.batch(
                sendable.stream()
                        .filter(message -> !unwanted.containsKey(message.getId()))
                        .toList(),
                now);
        for (Drafts.Draft draft : written) {
            notifications.add(draft.notification());
            Lane lane = Lanes.of(draft.notification());
            Suppression why = unwanted.get(draft.notification().getId());
            births.add(
                    why == null
                            ? born(draft, recipients, leftToSweep.contains(lane) ? now : now.plus(Handover.GRACE), now)
                            : draft.notification().unwanted(why.code(), why.reason(), Source.AUTOMATIC));
        }
        rows.insert(
                notifications,
                births,
                written.stream()
                        .filter(draft -> draft.notification().hasContent())
                        .map(draft -> Contents.stored(
                                draft.notification(), draft.particulars().content()))
                        .toList());
        Map<Lane, List<UUID>> toDeliver = Lanes.idsOf(notifications.stream()
                .filter(notification -> notification.getStatus() == Status.QUEUED)
                .toList());
        toDeliver.keySet().removeAll(leftToSweep);
        afterCommit.tell(notifications, toDeliver);
        return notifications;
    }

    private StatusEvent born(Drafts.Draft draft, RecipientLimits.Batch recipients, Instant lookAgain, Instant now) {
        SMSNotification notification = draft.notification();
        Drafts.Refusal refusal = draft.refusal();
        if (refusal != null) {
            return notification.notSent(refusal.code(), refusal.reason(), Source.AUTOMATIC);
        }
        Instant start = draft.particulars().startingAt(now);
        Optional<Hold> hold = hold(notification, recipients, start);
        if (start.isAfter(now)) {
            return notification.scheduledFor(hold.map(Hold::until).orElse(start), Source.AUTOMATIC);
        }
        return hold.map(wait -> notification.heldUntil(wait.until(), wait.reason(), Source.AUTOMATIC))
                .orElseGet(() -> notification.getKind() == Kind.IN_APP
                        ? notification.shownAtOnce(Source.AUTOMATIC)
                        : notification.queued(Source.AUTOMATIC, lookAgain));
    }

    /** Nobody is woken by what the application shows itself. */
    private Optional<Hold> hold(SMSNotification notification, RecipientLimits.Batch recipients, Instant start) {
        if (notification.isUrgent() || notification.getKind() == Kind.IN_APP) {
            return Optional.empty();
        }
        Optional<Hold> hours = holds.hold(notification.getType(), notification.getOccasion(), start);
        Instant from = hours.map(Hold::until).orElse(start);
        return recipients.hold(notification.getRecipient(), from).or(() -> hours);
    }
}
