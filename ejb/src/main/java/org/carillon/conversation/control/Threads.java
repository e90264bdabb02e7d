package org.carillon.conversation.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.notification.control.Padded;
import org.carillon.notification.entity.SMSNotification;
import org.jspecify.annotations.Nullable;

/**
 * Reads threads. What was sent or received as a patient's is found by the patient; what was sent to a number, and names no patient, by
 * the number, if that is the patient's alone. Each is a range of an index that is read no further than the page is long.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Threads {
    /** Older messages change no more, as a rule; who opens the thread anew sees it. */
    private static final Duration CHANGING = Duration.ofDays(3);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private MediaOf media;

    /**
     * @param numbers that are the patient's alone, E.164
     * @param from the id beyond which the page begins; null for the newest page
     */
    public ThreadPage page(long patient, Collection<String> numbers, Way way, @Nullable UUID from, int limit) {
        String cut = from == null ? "" : " and ";
        List<SMSNotification> sent = new ArrayList<>(some(
                entities.createQuery(
                                "select n from SMSNotification n where n.patientId = :patient"
                                        + cut + (from == null ? "" : way.beyond("n"))
                                        + way.order("n", "patientId"),
                                SMSNotification.class)
                        .setParameter("patient", patient),
                from,
                limit));
        for (String number : numbers) {
            sent.addAll(some(
                    entities.createQuery(
                                    "select n from SMSNotification n where n.recipient = :number"
                                            + " and (n.patientId = :patient or (n.patientId is null and n.userId is null))"
                                            + cut + (from == null ? "" : way.beyond("n"))
                                            + way.order("n", "recipient"),
                                    SMSNotification.class)
                            .setParameter("number", number)
                            .setParameter("patient", patient),
                    from,
                    limit));
        }
        List<InboundMessage> received = some(
                entities.createQuery(
                                "select m from InboundMessage m where m.patientId = :patient"
                                        + cut + (from == null ? "" : way.beyond("m"))
                                        + way.order("m", "patientId"),
                                InboundMessage.class)
                        .setParameter("patient", patient),
                from,
                limit);
        return ThreadPage.merged(List.of(media.with(sent), received(received)), way, limit);
    }

    /**
     * What is new or has changed, as a message that was delivered, each with its patient.
     *
     * @param patients not empty
     * @param numbers whose patient is certain, by number
     * @param most of each kind
     */
    public List<ChangedMessage> changed(Set<Long> patients, Map<String, Long> numbers, Instant since, int most) {
        UUID oldest = firstIdOf(since.minus(CHANGING));
        List<SMSNotification> sent = new ArrayList<>(entities.createQuery(
                        "select n from SMSNotification n where n.patientId in :patients and n.id >= :oldest"
                                + " and n.updatedAt >= :since order by n.updatedAt, n.id",
                        SMSNotification.class)
                .setParameter("patients", Padded.toRoundSize(List.copyOf(patients)))
                .setParameter("oldest", oldest)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList());
        if (!numbers.isEmpty()) {
            sent.addAll(entities.createQuery(
                            "select n from SMSNotification n where n.recipient in :numbers and n.patientId is null"
                                    + " and n.userId is null and n.id >= :oldest and n.updatedAt >= :since"
                                    + " order by n.updatedAt, n.id",
                            SMSNotification.class)
                    .setParameter("numbers", Padded.toRoundSize(List.copyOf(numbers.keySet())))
                    .setParameter("oldest", oldest)
                    .setParameter("since", since)
                    .setMaxResults(most)
                    .getResultList());
        }
        List<InboundMessage> received = entities.createQuery(
                        "select m from InboundMessage m where m.patientId in :patients and m.matchedAt >= :since"
                                + " order by m.matchedAt, m.id",
                        InboundMessage.class)
                .setParameter("patients", Padded.toRoundSize(List.copyOf(patients)))
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
        return ChangedMessage.all(media.with(sent), received(received), numbers);
    }

    /** Ids begin in 1970. */
    private static UUID firstIdOf(Instant moment) {
        return UuidCreator.getTimeOrderedEpochMin(moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment);
    }

    private static <T> List<T> some(TypedQuery<T> query, @Nullable UUID from, int limit) {
        if (from != null) {
            query.setParameter("from", from);
        }
        return query.setMaxResults(limit + 1).getResultList();
    }

    private static List<ThreadMessage> received(List<InboundMessage> messages) {
        return messages.stream().<ThreadMessage>map(ThreadMessage.Received::new).toList();
    }
}
