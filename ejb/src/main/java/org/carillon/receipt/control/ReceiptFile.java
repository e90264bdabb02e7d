package org.carillon.receipt.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.notification.control.Padded;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.receipt.entity.ProviderReceipt;
import org.carillon.receipt.entity.ReceiptResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds and locks what a chunk of receipts needs. Locks are taken in one order by whoever takes them: first receipts, then
 * notifications, each by id; so two nodes with the same rows wait for each other instead of blocking each other.
 */
@ApplicationScoped
public class ReceiptFile {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    List<ProviderReceipt> lockOpen(Collection<UUID> ids) {
        return entities.createQuery(
                        "select r from ProviderReceipt r where r.id in :ids and r.processedAt is null order by r.id",
                        ProviderReceipt.class)
                .setParameter("ids", Padded.toRoundSize(List.copyOf(ids)))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Subjects lockSubjects(Collection<ProviderReceipt> receipts) {
        Set<UUID> ids = new HashSet<>();
        receipts.stream()
                .map(ProviderReceipt::getNotificationId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        ids.addAll(holders(sids(receipts)));
        if (ids.isEmpty()) {
            return new Subjects(List.of());
        }
        return new Subjects(entities.createQuery(
                        "select n from SMSNotification n where n.id in :ids order by n.id", SMSNotification.class)
                .setParameter("ids", Padded.toRoundSize(List.copyOf(ids)))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    /** To be called under the lock of the notifications, so that nobody else is about to say the same. */
    Set<Said> saidBefore(Collection<ProviderReceipt> receipts) {
        Set<String> sids = sids(receipts);
        if (sids.isEmpty()) {
            return new HashSet<>();
        }
        return entities.createQuery(
                        "select r.providerSid, r.word, r.errorCode from ProviderReceipt r"
                                + " where r.providerSid in :sids and r.result in :results",
                        Object[].class)
                .setParameter("sids", Padded.toRoundSize(List.copyOf(sids)))
                .setParameter("results", List.of(ReceiptResult.APPLIED, ReceiptResult.KEPT))
                .getResultStream()
                .map(row -> new Said((String) row[0], (String) row[1], (String) row[2]))
                .collect(Collectors.toCollection(HashSet::new));
    }

    void keep(Object event) {
        entities.persist(event);
    }

    SMSNotification notification(UUID id) {
        return entities.find(SMSNotification.class, id);
    }

    @Nullable
    ProviderReceipt find(UUID id) {
        return entities.find(ProviderReceipt.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<UUID> due(Instant now, int most) {
        return entities.createQuery(
                        "select r.id from ProviderReceipt r where r.nextLookAt <= :now order by r.nextLookAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    private List<UUID> holders(Set<String> sids) {
        if (sids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select n.id from SMSNotification n where n.providerSid in :sids", UUID.class)
                .setParameter("sids", Padded.toRoundSize(List.copyOf(sids)))
                .getResultList();
    }

    private static Set<String> sids(Collection<ProviderReceipt> receipts) {
        Set<String> sids = new HashSet<>();
        receipts.stream()
                .map(ProviderReceipt::getProviderSid)
                .filter(Objects::nonNull)
                .forEach(sids::add);
        return sids;
    }
}
