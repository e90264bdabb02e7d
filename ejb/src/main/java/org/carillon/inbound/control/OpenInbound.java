package org.carillon.inbound.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carillon.inbound.entity.InboundMessage;

/** Messages of which nobody knows yet what they are. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OpenInbound {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Those whose time to be looked at has come, as they came. */
    public List<UUID> due(int most) {
        return entities.createQuery(
                        "select m.id from InboundMessage m where m.nextLookAt <= :now order by m.nextLookAt, m.id",
                        UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Until the transaction ends nobody else has it; empty if it was handled or put off meanwhile. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<InboundMessage> lock(UUID id, Instant now) {
        return entities.createQuery(
                        "select m from InboundMessage m where m.id = :id and m.nextLookAt <= :now",
                        InboundMessage.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The last word of a person counts, so what was said before comes first. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean hasEarlierFromSameSender(InboundMessage message) {
        return !entities.createQuery(
                        "select m.id from InboundMessage m where m.sender = :sender and m.id < :id"
                                + " and m.nextLookAt is not null",
                        UUID.class)
                .setParameter("sender", message.getSender())
                .setParameter("id", message.getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
