package org.carillon.notification.control;

import static java.util.stream.Collectors.toMap;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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
    private AcceptedRows acceptedRows;

    @Inject
    private OptOutReports optOuts;

    @Inject
    private Clock clock;

    /** The rows as they are now, in the order of the attempts. */
    public List<SMSNotification> write(List<Attempt> attempts) {
        Map<UUID, SMSNotification> written = new HashMap<>();
        List<Attempt> others = new ArrayList<>();
        Map<String, List<Attempt>> smooth = new HashMap<>();
        for (Attempt attempt : attempts) {
            if (attempt.outcome() instanceof Outcome.Accepted accepted
                    && attempt.claimed().getStatus() == Status.SENDING) {
                smooth.computeIfAbsent(accepted.status(), word -> new ArrayList<>())
                        .add(attempt);
            } else {
                others.add(attempt);
            }
        }
        smooth.values().forEach(some -> written.putAll(accepted(some)));
        if (!others.isEmpty()) {
            written.putAll(others(others));
        }
        return attempts.stream()
                .map(attempt -> Objects.requireNonNull(written.get(attempt.notification())))
                .toList();
    }

    private Map<UUID, SMSNotification> accepted(List<Attempt> attempts) {
        Instant now = clock.instant();
        Map<UUID, StatusEvent> events = new HashMap<>();
        for (Attempt attempt : attempts) {
            Outcome.Accepted accepted = (Outcome.Accepted) attempt.outcome();
            events.put(
                    attempt.notification(),
                    attempt.claimed().accepted(accepted.sid(), accepted.status(), Source.DELIVERY, now));
        }
        List<SMSNotification> claimed = attempts.stream().map(Attempt::claimed).toList();
        if (acceptedRows.write(claimed) == claimed.size()) {
            events.values().forEach(entities::persist);
            return claimed.stream().collect(toMap(SMSNotification::getId, Function.identity()));
        }
        Map<UUID, SMSNotification> rows = locked(attempts);
        for (Attempt attempt : attempts) {
            SMSNotification row = Objects.requireNonNull(rows.get(attempt.notification()));
            boolean asClaimed =
                    row.getStatus() == Status.ACCEPTED && row.getUpdatedAt().equals(now);
            if (asClaimed) {
                entities.persist(events.get(row.getId()));
            } else {
                record(attempt, row);
            }
        }
        return rows;
    }

    private Map<UUID, SMSNotification> others(List<Attempt> attempts) {
        Map<UUID, SMSNotification> rows = locked(attempts);
        List<SMSNotification> optedOut = new ArrayList<>();
        for (Attempt attempt : attempts) {
            SMSNotification row = Objects.requireNonNull(rows.get(attempt.notification()));
            record(attempt, row);
            if (attempt.outcome() instanceof Outcome.Rejected rejected && rejected.kind() == Outcome.Kind.OPTED_OUT) {
                optedOut.add(row);
            }
        }
        if (!optedOut.isEmpty()) {
            optOuts.report(optedOut);
        }
        return rows;
    }

    private Map<UUID, SMSNotification> locked(List<Attempt> attempts) {
        return entities.createQuery(
                        "select n from SMSNotification n where n.id in :ids order by n.id", SMSNotification.class)
                .setParameter(
                        "ids",
                        Padded.toRoundSize(
                                attempts.stream().map(Attempt::notification).toList()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(toMap(SMSNotification::getId, Function.identity()));
    }

    private void record(Attempt attempt, SMSNotification row) {
        if (attempt.outcome() instanceof Outcome.Accepted accepted) {
            entities.persist(late(accepted, attempt, row));
        } else if (row.isClaimedBy(attempt.claim())
                && (row.getStatus() == Status.SENDING || row.getStatus() == Status.UNKNOWN)) {
            entities.persist(notAccepted(attempt, row));
        }
    }

    /** Somebody has been at the row since it was claimed. */
    private static StatusEvent late(Outcome.Accepted accepted, Attempt attempt, SMSNotification row) {
        return row.isClaimedBy(attempt.claim())
                ? row.accepted(accepted.sid(), accepted.status(), Source.DELIVERY, attempt.at())
                : row.remark(
                        Source.DELIVERY,
                        attempt.at(),
                        accepted.status(),
                        null,
                        "an abandoned attempt was accepted as " + accepted.sid());
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
