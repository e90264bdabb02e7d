package org.carillon.batch.control;

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
import java.util.UUID;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.BatchStatus;
import org.carillon.notification.control.Padded;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;

/**
 * Cancels what waits in the outbox of a batch that is being stopped. A message whose call is under way or whose outcome is unknown may
 * come back into the outbox, so that the batch is stopped only when there is none of those either.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TakeBack {
    private static final int MOST_AT_ONCE = 500;
    private static final String WAITING = "select id from sms_notification where batch_id = ?1"
            + " and status in ('QUEUED', 'HELD', 'SCHEDULED') order by id fetch first ?2 rows only for update skip locked";
    private static final List<Status> UNDECIDED =
            List.of(Status.QUEUED, Status.HELD, Status.SCHEDULED, Status.SENDING, Status.UNKNOWN);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** How many were cancelled; 0 if there was none, and then the batch may be stopped. */
    public int some(UUID id) {
        List<?> found = entities.createNativeQuery(WAITING)
                .setParameter(1, id)
                .setParameter(2, MOST_AT_ONCE)
                .getResultList();
        if (found.isEmpty()) {
            end(id);
            return 0;
        }
        Batch batch = entities.find(Batch.class, id);
        String why = "the bulk was stopped by " + (batch == null ? "nobody" : batch.getEndedBy());
        Instant now = clock.instant();
        entities.createQuery("select n from SMSNotification n where n.id in :ids", SMSNotification.class)
                .setParameter(
                        "ids",
                        Padded.toRoundSize(found.stream()
                                .map(each -> UUID.fromString(each.toString()))
                                .toList()))
                .getResultList()
                .forEach(row -> entities.persist(row.withdrawn(why, now)));
        return found.size();
    }

    private void end(UUID id) {
        Batch batch = entities.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE);
        boolean over = entities.createQuery(
                        "select n.id from SMSNotification n where n.batchId = :id and n.status in :undecided",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("undecided", UNDECIDED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (over && batch != null && batch.getStatus() == BatchStatus.STOPPING) {
            batch.stopped(clock.instant());
        }
    }
}
