package org.carillon.notification.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.carillon.notification.entity.IdempotencyKey;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;

/** Stores many messages in one transaction, with the record of their idempotency keys. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AcceptanceWriter {
    private static final Duration LIMITED_SPAN = Duration.ofHours(1);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private KnownRequests knownRequests;

    @Inject
    private NotificationRows rows;

    @Inject
    private Clock clock;

    /** In the order of what was given. */
    public List<Taken> write(List<Acceptance> batch) {
        Map<IdempotencyKey, Taken> known = knownRequests.among(batch);
        Map<String, Long> sentTo = new HashMap<>();
        int limit = Setting.RECIPIENT_HOURLY_LIMIT.wholeNumber();
        if (limit > 0) {
            sentTo.putAll(sentWithinTheHour(batch));
        }
        Set<IdempotencyKey> mine = new HashSet<>();
        List<Taken> taken = batch.stream()
                .map(acceptance -> take(acceptance, known, mine, sentTo, limit))
                .toList();
        insert(IntStream.range(0, batch.size())
                .filter(i -> taken.get(i) instanceof Taken.Stored)
                .mapToObj(batch::get)
                .toList());
        return taken;
    }

    private void insert(List<Acceptance> stored) {
        rows.insert(
                stored.stream().map(Acceptance::notification).toList(),
                stored.stream().map(Acceptance::birth).toList());
        stored.stream()
                .filter(Acceptance::hasKey)
                .forEach(acceptance -> entities.persist(knownRequests.recordOf(acceptance, clock.instant())));
    }

    private Taken take(
            Acceptance acceptance,
            Map<IdempotencyKey, Taken> known,
            Set<IdempotencyKey> mine,
            Map<String, Long> sentTo,
            int limit) {
        SMSNotification notification = acceptance.notification();
        if (acceptance.hasKey()) {
            IdempotencyKey key = KnownRequests.keyOf(acceptance.command());
            Taken before = known.get(key);
            if (before != null) {
                return before;
            }
            if (!mine.add(key)) {
                return new Taken.Refused(KnownRequests.inProgress());
            }
        }
        if (limit > 0 && sentTo.merge(notification.getRecipient(), 1L, Long::sum) > limit) {
            return new Taken.Refused(Problem.of(
                            ProblemCode.RECIPIENT_LIMIT_EXCEEDED,
                            "More than " + limit + " messages to this phone number within an hour")
                    .retryAfter(Duration.ofMinutes(5)));
        }
        return new Taken.Stored();
    }

    private Map<String, Long> sentWithinTheHour(List<Acceptance> batch) {
        Instant start = clock.instant().minus(LIMITED_SPAN);
        List<String> recipients = batch.stream()
                .map(acceptance -> acceptance.notification().getRecipient())
                .distinct()
                .toList();
        Map<String, Long> counts = new HashMap<>();
        entities.createQuery(
                        "select n.recipient, count(n) from SMSNotification n"
                                + " where n.recipient in :recipients and n.id >= :start group by n.recipient",
                        Object[].class)
                .setParameter("recipients", Padded.toRoundSize(recipients))
                .setParameter("start", UuidCreator.getTimeOrderedEpochMin(start))
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }
}
