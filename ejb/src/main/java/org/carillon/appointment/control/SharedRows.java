package org.carillon.appointment.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.carillon.notification.control.Padded;
import org.carillon.worklist.control.Worklist;
import org.carillon.worklist.entity.WorkItemKind;

/**
 * Rows of the table of appointments that another application has written. What another node is at is skipped, so that nodes share
 * the work and nobody is told twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SharedRows {
    private static final String UNTOLD = "select id from appointment where untold = true";
    private static final String NOBODY_ELSES = " for update skip locked";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private ForeignChanges changes;

    @Inject
    private Worklist worklist;

    /** Tells of at most {@code most} rows; less than that if there were no more. */
    public int takeOver(int most) {
        List<UUID> ids = ids(entities.createNativeQuery(UNTOLD + " order by id" + NOBODY_ELSES)
                .setMaxResults(most));
        takeOver(ids);
        return ids.size();
    }

    /** Tells of this one, unless somebody has done so. */
    public void takeOver(UUID row) {
        takeOver(ids(entities.createNativeQuery(UNTOLD + " and id = ?1" + NOBODY_ELSES)
                .setParameter(1, row)));
    }

    public List<UUID> untold(int most) {
        return ids(entities.createNativeQuery(UNTOLD + " order by id").setMaxResults(most));
    }

    /** Leaves it alone until it is changed again, and says so on the work list. */
    public void giveUp(UUID row, String reason) {
        entities.createQuery("update Appointment a set a.toldVersion = a.version, a.toldDate = a.date,"
                        + " a.toldTime = a.time, a.toldStatus = a.status where a.id = :id")
                .setParameter("id", row)
                .executeUpdate();
        worklist.add(WorkItemKind.BAD_ROW, row, null, null, "", reason);
    }

    private void takeOver(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        changes.tell(
                entities.createQuery("select a from Appointment a where a.id in :ids order by a.id", Appointment.class)
                        .setParameter("ids", Padded.toRoundSize(ids))
                        .getResultList());
    }

    private static List<UUID> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> UUID.fromString(id.toString())).toList();
    }
}
