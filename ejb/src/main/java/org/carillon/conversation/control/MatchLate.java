package org.carillon.conversation.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.carillon.conversation.entity.LateMatch;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.notification.control.Padded;
import org.carillon.patient.control.PatientNumbers;
import org.carillon.patient.control.PatientRef;

/** Gives messages that nobody has to the patient whose number has become known. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MatchLate {
    private static final int NUMBERS = 100;
    private static final int MESSAGES = 500;
    private static final String DUE = "select * from late_match where due_at <= ?1 order by due_at, id fetch first "
            + NUMBERS + " rows only for update skip locked";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private PatientNumbers numbers;

    @Inject
    private Senders senders;

    @Inject
    private Clock clock;

    /** Whether there may be more to look through. */
    public boolean some() {
        @SuppressWarnings("unchecked")
        List<LateMatch> due = entities.createNativeQuery(DUE, LateMatch.class)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        Map<String, List<PatientRef>> whose =
                numbers.whose(due.stream().map(LateMatch::getNumber).toList());
        List<String> certain = whose.entrySet().stream()
                .filter(number -> number.getValue().size() == 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        List<UUID> messages = certain.isEmpty() ? List.of() : nobodys(certain);
        locked(messages).stream()
                .filter(message -> message.getPatientId() == null)
                .sorted(Comparator.comparing(message -> writer(message, whose).id()))
                .forEach(message ->
                        senders.settle(message, writer(message, whose).id()));
        if (messages.size() < MESSAGES) {
            due.forEach(entities::remove);
        }
        return true;
    }

    private static PatientRef writer(InboundMessage message, Map<String, List<PatientRef>> whose) {
        return Objects.requireNonNull(whose.get(message.getSender())).get(0);
    }

    /** What is still to be handled finds its patient then. */
    private List<UUID> nobodys(List<String> senders) {
        return entities.createQuery(
                        "select m.id from InboundMessage m where m.sender in :senders and m.patientId is null"
                                + " and m.nextLookAt is null order by m.id",
                        UUID.class)
                .setParameter("senders", Padded.toRoundSize(senders))
                .setMaxResults(MESSAGES)
                .getResultList();
    }

    private List<InboundMessage> locked(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from InboundMessage m where m.id in :ids order by m.id", InboundMessage.class)
                        .setParameter("ids", Padded.toRoundSize(ids))
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }
}
