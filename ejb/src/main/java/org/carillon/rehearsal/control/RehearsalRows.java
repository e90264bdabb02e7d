package org.carillon.rehearsal.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.carillon.batch.entity.BatchStatus;
import org.carillon.notification.entity.Status;
import org.carillon.provider.control.RehearsalNumbers;

/** What a rehearsal leaves in the database, to be removed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RehearsalRows {
    private static final int CHUNK = 1_000;

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** Whether some are still to be delivered. */
    public boolean underWay() {
        return !ofARehearsal("n.status in :open")
                        .setParameter("open", List.of(Status.QUEUED, Status.SENDING))
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty()
                || entities.createQuery(
                                        "select count(b) from Batch b where b.createdBy = :caller and b.status = :running",
                                        Long.class)
                                .setParameter("caller", Rehearsal.CALLER)
                                .setParameter("running", BatchStatus.RUNNING)
                                .getSingleResult()
                        > 0;
    }

    /** Its bulks; their messages are rows as the others. */
    public void removeBatches() {
        entities.createQuery("delete from StagedRow r where r.batch in"
                        + " (select b.id from Batch b where b.createdBy = :caller)")
                .setParameter("caller", Rehearsal.CALLER)
                .executeUpdate();
        entities.createQuery("delete from Batch b where b.createdBy = :caller")
                .setParameter("caller", Rehearsal.CALLER)
                .executeUpdate();
    }

    /** Removes some; answers whether there may be more. */
    public boolean remove() {
        List<UUID> ids = ofARehearsal("1 = 1").setMaxResults(CHUNK).getResultList();
        if (ids.isEmpty()) {
            return false;
        }
        entities.createQuery("delete from StatusEvent e where e.notificationId in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createQuery("delete from SMSNotification n where n.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        return ids.size() == CHUNK;
    }

    private TypedQuery<UUID> ofARehearsal(String condition) {
        return entities.createQuery(
                        "select n.id from SMSNotification n where " + condition + " and n.recipient between :first"
                                + " and :last and n.recipient like '" + RehearsalNumbers.PREFIX + "%'",
                        UUID.class)
                .setParameter("first", RehearsalNumbers.number(0))
                .setParameter("last", RehearsalNumbers.number(-1));
    }
}
