package org.carillon.health.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.carillon.notification.entity.Status;
import org.carillon.reminder.entity.ReminderStatus;

/** Short questions to the database. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DatabaseProbe {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** Fails unless the database answers and has this release's tables. */
    public void reach() {
        entities.createQuery("select h.timer from Heartbeat h where h.timer = ''")
                .getResultList();
    }

    public QueueState queue(Instant now) {
        long waiting = entities.createQuery(
                        "select count(n) from SMSNotification n where n.status = :queued and n.dueAt <= :now",
                        Long.class)
                .setParameter("queued", Status.QUEUED)
                .setParameter("now", now)
                .getSingleResult();
        if (waiting == 0) {
            return QueueState.EMPTY;
        }
        return entities.createQuery(
                        "select n.dueAt from SMSNotification n where n.status = :queued and n.dueAt <= :now order by n.dueAt",
                        Instant.class)
                .setParameter("queued", Status.QUEUED)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(oldest -> new QueueState(waiting, oldest))
                .orElse(QueueState.EMPTY);
    }

    /** Since when the oldest reminder is due that nobody has sent. */
    public Optional<Instant> oldestReminder(Instant now) {
        return entities.createQuery(
                        "select r.dueAt from Reminder r where r.status = :planned and r.dueAt <= :now order by r.dueAt",
                        Instant.class)
                .setParameter("planned", ReminderStatus.PLANNED)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
