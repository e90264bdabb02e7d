package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.provider.control.Lane;

/** Rows whose time to be looked at has come. Each call is one short transaction on at most {@code most} rows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueRows {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Holds holds;

    /** Queued rows of these lanes that nobody has claimed, by lane; they will be looked at again at {@code lookAgain}. */
    public Map<Lane, List<UUID>> queued(Set<Lane> lanes, Instant now, Instant lookAgain, int most) {
        Map<Lane, List<UUID>> found = new EnumMap<>(Lane.class);
        entities.createQuery(
                        "select n.id, n.urgent, n.type, n.batchId from SMSNotification n"
                                + " where n.nextLookAt <= :now and n.status = :status" + Lanes.among(lanes)
                                + " order by n.nextLookAt",
                        Object[].class)
                .setParameter("now", now)
                .setParameter("status", Status.QUEUED)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> found.computeIfAbsent(
                                Lanes.of((Boolean) row[1], (NotificationType) row[2], (UUID) row[3]),
                                lane -> new ArrayList<>())
                        .add((UUID) row[0]));
        if (!found.isEmpty()) {
            postpone(found.values().stream().flatMap(List::stream).toList(), Status.QUEUED, lookAgain);
        }
        return found;
    }

    /** Queues scheduled rows whose time has come; a time that somebody chose is right, quiet hours or not. */
    public int start(Instant now, int most) {
        List<UUID> ids = due(Status.SCHEDULED, now, most);
        locked(ids, Status.SCHEDULED).stream()
                .filter(row -> row.isDueForALook(now))
                .forEach(row -> entities.persist(released(row, now)));
        return ids.size();
    }

    private static StatusEvent released(SMSNotification row, Instant now) {
        return row.getKind() == Kind.IN_APP ? row.shown(Source.SWEEP, now) : row.released(now);
    }

    /** Queues held rows whose time has come, and holds those again whose time still is not right. */
    public int release(Instant now, int most) {
        List<UUID> ids = due(Status.HELD, now, most);
        locked(ids, Status.HELD).stream()
                .filter(row -> row.isDueForALook(now) && row.getUselessAfter().isAfter(now))
                .forEach(row -> entities.persist(holds.hold(row.getType(), row.getOccasion(), now)
                        .map(hold -> row.heldAgain(hold.until(), hold.reason(), now))
                        .orElseGet(() -> released(row, now))));
        return ids.size();
    }

    /** Expires what has become useless while it was queued or held. */
    public int expire(Status status, Instant now, int most) {
        List<UUID> useless = entities.createQuery(
                        "select n.id from SMSNotification n where n.nextLookAt <= :now and n.status = :status"
                                + " and n.uselessAfter <= :now order by n.nextLookAt",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("status", status)
                .setMaxResults(most)
                .getResultList();
        locked(useless, status).forEach(row -> entities.persist(row.expired(now)));
        return useless.size();
    }

    /** Claims without an outcome: the process that made them has died, or could not record what became of them. */
    public int abandoned(Instant now, int most) {
        List<UUID> ids = due(Status.SENDING, now, most);
        locked(ids, Status.SENDING).stream()
                .filter(row -> row.isDueForALook(now))
                .forEach(row -> entities.persist(
                        row.unknown("no outcome was recorded for this attempt", now, Source.SWEEP, now)));
        return ids.size();
    }

    /** Rows of this status that the provider is to be asked about, leased until {@code leaseEnds}. */
    public List<SMSNotification> toAskAbout(Status status, Instant now, Instant leaseEnds, int most) {
        List<UUID> ids = due(status, now, most);
        List<SMSNotification> rows = locked(ids, status).stream()
                .filter(row -> row.isDueForALook(now))
                .toList();
        rows.forEach(row -> row.lookedAtAgain(leaseEnds));
        return rows;
    }

    private List<UUID> due(Status status, Instant now, int most) {
        return entities.createQuery(
                        "select n.id from SMSNotification n where n.nextLookAt <= :now and n.status = :status"
                                + " order by n.nextLookAt",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("status", status)
                .setMaxResults(most)
                .getResultList();
    }

    private void postpone(List<UUID> ids, Status status, Instant lookAgain) {
        entities.createQuery("update SMSNotification n set n.nextLookAt = :lookAgain"
                        + " where n.id in :ids and n.status = :status")
                .setParameter("lookAgain", lookAgain)
                .setParameter("ids", Padded.toRoundSize(ids))
                .setParameter("status", status)
                .executeUpdate();
    }

    private List<SMSNotification> locked(List<UUID> ids, Status status) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery("select n from SMSNotification n where n.id in :ids order by n.id", SMSNotification.class)
                .setParameter("ids", Padded.toRoundSize(ids))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(row -> row.getStatus() == status)
                .toList();
    }
}
