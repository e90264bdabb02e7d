package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.provider.control.Outcome;
import org.carillon.settings.control.Setting;

/** Records what became of attempts, many in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutcomeWriter {

    /** The message is as good as before: it goes out when the account is in order again. */
    private static final Duration ACCOUNT_PAUSE = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private OptOutReports optOuts;

    /** The rows as they are now, in the order of the attempts. */
    public List<SMSNotification> write(List<Attempt> attempts) {
        Map<UUID, SMSNotification> rows = new HashMap<>();
        entities.createQuery("select n from SMSNotification n where n.id in :ids order by n.id", SMSNotification.class)
                .setParameter(
                        "ids",
                        Padded.toRoundSize(
                                attempts.stream().map(Attempt::notification).toList()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(row -> rows.put(row.getId(), row));
        List<SMSNotification> written = attempts.stream()
                .map(attempt -> record(attempt, Objects.requireNonNull(rows.get(attempt.notification()))))
                .toList();
        List<SMSNotification> optedOut = attempts.stream()
                .filter(attempt -> attempt.outcome() instanceof Outcome.Rejected rejected
                        && rejected.kind() == Outcome.Kind.OPTED_OUT)
                .map(attempt -> Objects.requireNonNull(rows.get(attempt.notification())))
                .toList();
        if (!optedOut.isEmpty()) {
            optOuts.report(optedOut);
        }
        return written;
    }

    private SMSNotification record(Attempt attempt, SMSNotification row) {
        if (attempt.outcome() instanceof Outcome.Accepted accepted) {
            StatusEvent event = row.isClaimedBy(attempt.claim())
                    ? row.accepted(accepted.sid(), accepted.status(), Source.DELIVERY, attempt.at())
                    : row.remark(
                            Source.DELIVERY,
                            attempt.at(),
                            accepted.status(),
                            null,
                            "an abandoned attempt was accepted as " + accepted.sid());
            entities.persist(event);
        } else if (row.isClaimedBy(attempt.claim())
                && (row.getStatus() == Status.SENDING || row.getStatus() == Status.UNKNOWN)) {
            entities.persist(notAccepted(attempt, row));
        }
        return row;
    }

    private static StatusEvent notAccepted(Attempt attempt, SMSNotification row) {
        Instant now = attempt.at();
        if (attempt.outcome() instanceof Outcome.Rejected rejected) {
            if (rejected.kind() == Outcome.Kind.ACCOUNT) {
                return putBack(row, attempt, ACCOUNT_PAUSE, rejected.code() + ": " + rejected.message());
            }
            return row.rejected(rejected.code(), rejected.message(), Source.DELIVERY, now);
        }
        if (attempt.outcome() instanceof Outcome.Throttled throttled) {
            return putBack(row, attempt, throttled.retryAfter(), "too many requests, says the provider");
        }
        if (attempt.outcome() instanceof Outcome.NotSent notSent) {
            return putBack(row, attempt, notSent.retryAfter(), notSent.cause());
        }
        Outcome.Unknown unknown = (Outcome.Unknown) attempt.outcome();
        if (row.getStatus() == Status.UNKNOWN) {
            return row.remark(Source.DELIVERY, now, null, null, unknown.cause());
        }
        return row.unknown(unknown.cause(), now.plus(margin(unknown)), Source.DELIVERY, now);
    }

    private static StatusEvent putBack(SMSNotification row, Attempt attempt, Duration atLeast, String reason) {
        if (!attempt.counts()) {
            row.attemptTakenBack();
        }
        return row.putBack(attempt.dueAgain(atLeast), reason, Source.DELIVERY, attempt.at());
    }

    private static Duration margin(Outcome.Unknown unknown) {
        Duration margin = Setting.UNKNOWN_MARGIN.duration();
        return unknown.answered() ? margin : margin.plus(Setting.PROVIDER_RESPONSE_TIMEOUT.duration());
    }
}
