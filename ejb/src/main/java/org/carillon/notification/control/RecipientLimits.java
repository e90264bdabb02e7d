package org.carillon.notification.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.settings.control.Setting;

/** Keeps what Carillon sends by itself from flooding one phone: what is over a limit is held until it no longer is. */
@ApplicationScoped
public class RecipientLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LOOKED_BACK = Duration.ofDays(1);
    /** A message of the last day may have been made before that, and held. */
    private static final Duration OLDEST = Duration.ofDays(3);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** What is known of the recipients of one batch of messages; knows each message that was given a time by it, too. */
    Batch batch(List<SMSNotification> messages, Instant now) {
        int hourly = Setting.RECIPIENT_HOURLY_LIMIT.wholeNumber();
        int daily = Setting.RECIPIENT_DAILY_LIMIT.wholeNumber();
        boolean unlimited = hourly == 0 && daily == 0;
        return new Batch(hourly, daily, unlimited || messages.isEmpty() ? Map.of() : paces(messages, now));
    }

    /** What requests have sent to these phones; one that is over a limit is refused, not held: its sender can wait better. */
    RecipientCounts counts(List<String> recipients, Instant now) {
        int hourly = Setting.RECIPIENT_HOURLY_LIMIT.wholeNumber();
        int daily = Setting.RECIPIENT_DAILY_LIMIT.wholeNumber();
        RecipientCounts counts = new RecipientCounts(hourly, daily);
        if (hourly > 0 || daily > 0) {
            entities.createQuery(
                            "select n.recipient, sum(case when n.id >= :hourAgo then 1 else 0 end), count(n)"
                                    + " from SMSNotification n where n.recipient in :recipients and n.id >= :start"
                                    + " group by n.recipient",
                            Object[].class)
                    .setParameter("hourAgo", UuidCreator.getTimeOrderedEpochMin(now.minus(HOUR)))
                    .setParameter("recipients", Padded.toRoundSize(recipients))
                    .setParameter(
                            "start", UuidCreator.getTimeOrderedEpochMin(now.minus(daily > 0 ? LOOKED_BACK : HOUR)))
                    .getResultList()
                    .forEach(row -> counts.known(
                            (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()));
        }
        return counts;
    }

    private Map<String, RecipientPace> paces(List<SMSNotification> messages, Instant now) {
        Map<String, RecipientPace> paces = new HashMap<>();
        messages.forEach(message -> paces.put(message.getRecipient(), new RecipientPace()));
        entities.createQuery(
                        "select n.recipient, n.dueAt from SMSNotification n where n.recipient in :recipients"
                                + " and n.id >= :oldest and n.dueAt > :start and n.status not in :never",
                        Object[].class)
                .setParameter("recipients", Padded.toRoundSize(List.copyOf(paces.keySet())))
                .setParameter("oldest", UuidCreator.getTimeOrderedEpochMin(now.minus(OLDEST)))
                .setParameter("start", now.minus(LOOKED_BACK))
                .setParameter("never", List.of(Status.FAILED, Status.CANCELED, Status.EXPIRED, Status.SUPPRESSED))
                .getResultList()
                .forEach(row -> {
                    RecipientPace pace = paces.get((String) row[0]);
                    if (pace != null) {
                        pace.add((Instant) row[1]);
                    }
                });
        return paces;
    }

    record Batch(int hourly, int daily, Map<String, RecipientPace> paces) {

        /** @param from when it could go out for all other reasons; empty if it may then */
        Optional<Hold> hold(String recipient, Instant from) {
            RecipientPace pace = paces.get(recipient);
            if (pace == null) {
                return Optional.empty();
            }
            Instant time = pace.next(from, hourly, daily);
            pace.add(time);
            return time.equals(from) ? Optional.empty() : Optional.of(new Hold(time, reason(pace, from)));
        }

        private String reason(RecipientPace pace, Instant from) {
            boolean byTheHour = !pace.next(from, hourly, 0).equals(from);
            return byTheHour
                    ? "more than " + hourly + " messages to this phone number within an hour"
                    : "more than " + daily + " messages to this phone number within a day";
        }
    }
}
