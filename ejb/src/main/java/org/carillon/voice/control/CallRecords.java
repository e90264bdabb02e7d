package org.carillon.voice.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.CallTimes;
import org.carillon.voice.entity.CallAnswer;
import org.carillon.voice.entity.CallRecord;

/** The records of calls, each written under the lock of its notification. */
@Stateless
public class CallRecords {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** To be changed in the transaction of the caller, which holds the lock; made if there is none. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public CallRecord of(UUID notification) {
        CallRecord known = entities.find(CallRecord.class, notification);
        if (known != null) {
            return known;
        }
        CallRecord made = new CallRecord(notification);
        entities.persist(made);
        return made;
    }

    /** What the provider says of it when asked is better than what it reported on the way. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public CallRecord complete(UUID notification, CallTimes times) {
        entities.find(SMSNotification.class, notification, LockModeType.PESSIMISTIC_WRITE);
        CallRecord call = of(notification);
        if (times.started() != null) {
            call.started(times.started());
        }
        if (times.ended() != null) {
            call.ended(times.ended(), times.seconds());
        }
        return call;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<CallRecord> find(UUID notification) {
        return Optional.ofNullable(entities.find(CallRecord.class, notification));
    }

    /** In the order in which they were given. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CallAnswer> answers(UUID notification) {
        return entities.createQuery(
                        "select a from CallAnswer a where a.notificationId = :notification order by a.id",
                        CallAnswer.class)
                .setParameter("notification", notification)
                .getResultList();
    }
}
