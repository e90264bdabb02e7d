package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carillon.notification.entity.IdempotencyKey;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Stores many messages in one transaction, with the record of their idempotency keys. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AcceptanceWriter {
    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private KnownRequests knownRequests;

    @Inject
    private NotificationRows rows;

    @Inject
    private RecipientLimits limits;

    @Inject
    private Wishes wishes;

    @Inject
    private ClosedWindows windows;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Clock clock;

    /** In the order of what was given. */
    public List<Taken> write(List<Acceptance> submitted) {
        List<Acceptance> batch = heeded(submitted);
        Map<IdempotencyKey, Taken> known = knownRequests.among(batch);
        RecipientCounts counts = limits.counts(
                batch.stream()
                        .map(acceptance -> acceptance.notification().getRecipient())
                        .distinct()
                        .toList(),
                clock.instant());
        Set<String> closed = closedWindows(batch);
        Set<IdempotencyKey> mine = new HashSet<>();
        List<Taken> taken = batch.stream()
                .map(acceptance -> take(acceptance, known, mine, counts, closed))
                .toList();
        insert(IntStream.range(0, batch.size())
                .filter(i -> taken.get(i) instanceof Taken.Stored)
                .mapToObj(batch::get)
                .toList());
        return taken;
    }

    private List<Acceptance> heeded(List<Acceptance> submitted) {
        Map<UUID, Suppression> unwanted =
                wishes.unwanted(submitted.stream().map(Acceptance::notification).toList());
        return submitted.stream()
                .map(acceptance -> {
                    Suppression why = unwanted.get(acceptance.notification().getId());
                    return why == null ? acceptance : acceptance.unwanted(why);
                })
                .toList();
    }

    private Set<String> closedWindows(List<Acceptance> batch) {
        List<String> numbers = null;
        for (Acceptance acceptance : batch) {
            if (freeWhatsApp(acceptance)) {
                numbers = numbers == null ? new ArrayList<>() : numbers;
                numbers.add(acceptance.notification().getRecipient());
            }
        }
        return numbers == null ? Set.of() : windows.among(numbers, clock.instant());
    }

    private static boolean freeWhatsApp(Acceptance acceptance) {
        Particulars particulars = acceptance.command().particulars();
        return ClosedWindows.concerns(acceptance.notification().getKind(), particulars.content(), particulars.sendAt());
    }

    private void insert(List<Acceptance> stored) {
        rows.insert(
                stored.stream().map(Acceptance::notification).toList(),
                stored.stream().map(Acceptance::birth).toList(),
                stored.stream()
                        .filter(acceptance -> acceptance.notification().hasContent())
                        .map(acceptance -> Contents.stored(
                                acceptance.notification(),
                                acceptance.command().particulars().content()))
                        .toList());
        stored.stream()
                .filter(Acceptance::hasKey)
                .forEach(acceptance -> entities.persist(knownRequests.recordOf(acceptance, clock.instant())));
        List<SMSNotification> toPatients = stored.stream()
                .map(Acceptance::notification)
                .filter(notification -> notification.getPatientId() != null)
                .toList();
        if (!toPatients.isEmpty()) {
            correspondence.sent(toPatients);
        }
    }

    private static Taken take(
            Acceptance acceptance,
            Map<IdempotencyKey, Taken> known,
            Set<IdempotencyKey> mine,
            RecipientCounts counts,
            Set<String> closed) {
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
        if (acceptance.notification().getStatus() == Status.SUPPRESSED) {
            return new Taken.Stored();
        }
        if (freeWhatsApp(acceptance)
                && closed.contains(acceptance.notification().getRecipient())) {
            return new Taken.Refused(Problem.of(ProblemCode.WHATSAPP_WINDOW_CLOSED, ClosedWindows.WHY));
        }
        return counts.refusal(acceptance.notification().getRecipient())
                .<Taken>map(Taken.Refused::new)
                .orElseGet(Taken.Stored::new);
    }
}
