package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.MessageContent;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.Status;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.SentMessage;
import org.jspecify.annotations.Nullable;

/**
 * Applies what the provider said about a message in doubt. A SID that another row holds is never adopted, and while a twin (same
 * number, same text; of a call the provider tells no text) is SENDING nothing is decided: the message found could be the twin's, whose outcome is not recorded yet.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Verdicts {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @param claim the attempt that was asked about; if the row has moved on since, nothing is done */
    public void apply(UUID id, @Nullable UUID claim, Search answer) {
        SMSNotification row = entities.find(SMSNotification.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.getStatus() != Status.UNKNOWN || claim == null || !row.isClaimedBy(claim)) {
            return;
        }
        Instant now = clock.instant();
        if (answer instanceof Search.CannotAsk cannot) {
            row.stillUnknown("The provider cannot be asked: " + cannot.cause(), now.plus(pause(row, now)), now);
        } else if (answer instanceof Search.Found found) {
            decide(row, found.messages(), now);
        }
    }

    /** News of a message that the provider has accepted and sent no receipt for since. */
    public void news(UUID id, Search answer) {
        SMSNotification row = entities.find(SMSNotification.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || (row.getStatus() != Status.ACCEPTED && row.getStatus() != Status.SENT)) {
            return;
        }
        Instant now = clock.instant();
        Optional<SentMessage> message =
                answer instanceof Search.Found found ? found.messages().stream().findFirst() : Optional.empty();
        Optional<Status> reported =
                message.map(known -> Status.valueOf(known.progress().name()));
        if (reported.isPresent() && row.getStatus().mayBecome(reported.get())) {
            SentMessage known = message.get();
            entities.persist(row.progress(
                    known.sid(), known.status(), reported.get(), known.errorCode(), null, Source.JANITOR, now));
        } else {
            row.noNews(now);
        }
    }

    private void decide(SMSNotification row, List<SentMessage> messages, Instant now) {
        boolean anyText = row.getKind() == Kind.CALL || isByTemplate(row);
        List<SentMessage> same = messages.stream()
                .filter(message -> anyText || isTextOf(row, message))
                .toList();
        if (same.isEmpty()
                && messages.stream().anyMatch(message -> message.body().isBlank())) {
            row.stillUnknown(
                    "The provider has a message whose text was redacted; it may be this one",
                    now.plus(LONGEST_PAUSE),
                    now);
            return;
        }
        if (!same.isEmpty() && aTwinIsUnderWay(row, anyText)) {
            row.stillUnknown(
                    "The same text to the same number is being sent; waits for its outcome",
                    now.plus(SHORTEST_PAUSE),
                    now);
            return;
        }
        Optional<SentMessage> mine = same.stream()
                .filter(message -> !heldByAnother(message.sid(), row))
                .min(Comparator.comparing(SentMessage::created));
        if (mine.isPresent()) {
            adopt(row, mine.get(), now);
        } else {
            Instant due = now.plus(RetryDelay.after(row.getAttempts(), Duration.ZERO));
            entities.persist(row.putBack(due, "looked up: the provider does not have it", Source.JANITOR, now));
        }
    }

    private void adopt(SMSNotification row, SentMessage message, Instant now) {
        entities.persist(row.accepted(message.sid(), message.status(), Source.JANITOR, now));
        Status reported = Status.valueOf(message.progress().name());
        if (reported != Status.ACCEPTED) {
            entities.persist(row.progress(
                    message.sid(), message.status(), reported, message.errorCode(), null, Source.JANITOR, now));
        }
    }

    /** What a template was filled with is known to the provider only, so that any text may be the one. */
    private boolean isByTemplate(SMSNotification row) {
        return row.hasContent()
                && entities.find(MessageContent.class, row.getId()).getContentSid() != null;
    }

    private static boolean isTextOf(SMSNotification row, SentMessage message) {
        return row.getBody().isBlank()
                ? message.body().isBlank()
                : message.body().strip().endsWith(row.getBody().strip());
    }

    private boolean aTwinIsUnderWay(SMSNotification row, boolean anyText) {
        return !entities.createQuery(
                        "select n.id from SMSNotification n where n.recipient = :recipient"
                                + " and n.kind = :kind and (n.body = :body or :anyText = true)"
                                + " and n.status = :sending and n.id <> :id",
                        UUID.class)
                .setParameter("recipient", row.getRecipient())
                .setParameter("kind", row.getKind())
                .setParameter("body", row.getBody())
                .setParameter("anyText", anyText)
                .setParameter("sending", Status.SENDING)
                .setParameter("id", row.getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private boolean heldByAnother(String sid, SMSNotification row) {
        return !entities.createQuery(
                        "select n.id from SMSNotification n where n.providerSid = :sid and n.id <> :id", UUID.class)
                .setParameter("sid", sid)
                .setParameter("id", row.getId())
                .getResultList()
                .isEmpty();
    }

    /** As long again as it has been in doubt, within bounds. */
    private static Duration pause(SMSNotification row, Instant now) {
        Duration inDoubt = Duration.between(row.getClaimedAt() == null ? row.getCreatedAt() : row.getClaimedAt(), now);
        if (inDoubt.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        return inDoubt.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : inDoubt;
    }
}
