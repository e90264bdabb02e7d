package org.carillon.rehearsal.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.carillon.notification.entity.Status;
import org.carillon.provider.control.RehearsalNumbers;

/** What a rehearsal leaves in the database, to be removed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RehearsalRows {
    private static final int CHUNK = 1_000;
    private static final String OF_A_REHEARSAL =
            " n.recipient between :first and :last and n.recipient like '" + RehearsalNumbers.PREFIX + "%'";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** Whether some are still to be delivered. */
    public boolean underWay() {
        return !entities.createQuery(
                        "select n.id from SMSNotification n where n.status in :open and" + OF_A_REHEARSAL, UUID.class)
                .setParameter("open", List.of(Status.QUEUED, Status.SENDING))
                .setParameter("first", RehearsalNumbers.number(0))
                .setParameter("last", RehearsalNumbers.number(-1))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Removes some; answers whether there may be more. */
    public boolean remove() {
        List<UUID> ids = entities.createQuery("select n.id from SMSNotification n where" + OF_A_REHEARSAL, UUID.class)
                .setParameter("first", RehearsalNumbers.number(0))
                .setParameter("last", RehearsalNumbers.number(-1))
                .setMaxResults(CHUNK)
                .getResultList();
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
}
