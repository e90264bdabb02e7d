package org.carillon.inbound.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.inbound.entity.NewInbound;
import org.carillon.notification.control.Padded;

/** Stores messages that are not stored yet. Where another node stores the same at this moment, the unique SID refuses ours. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InboundWriter {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<FirstReader> firstReaders;

    /** For each whether it was new. */
    public List<Boolean> store(List<Received> batch) {
        Set<String> known = known(batch);
        List<Boolean> stored = new ArrayList<>(batch.size());
        List<InboundMessage> fresh = new ArrayList<>(batch.size());
        for (Received received : batch) {
            NewInbound message = received.message();
            boolean isNew = message.sid() == null || known.add(message.sid());
            if (isNew) {
                InboundMessage row = new InboundMessage(message, received.receivedAt());
                entities.persist(row);
                fresh.add(row);
            }
            stored.add(isNew);
        }
        firstReaders.forEach(reader -> reader.read(fresh));
        return stored;
    }

    private Set<String> known(List<Received> batch) {
        List<String> sids = batch.stream()
                .map(received -> received.message().sid())
                .filter(Objects::nonNull)
                .toList();
        if (sids.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(entities.createQuery(
                        "select m.providerSid from InboundMessage m where m.providerSid in :sids", String.class)
                .setParameter("sids", Padded.toRoundSize(sids))
                .getResultList());
    }
}
