package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;

/** Takes back what no delivery has claimed yet, in the caller's transaction. */
@ApplicationScoped
public class Withdrawal {
    private static final List<Status> WAITING = List.of(Status.QUEUED, Status.HELD, Status.SCHEDULED);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Cancels the messages of this type about the appointment that still wait. */
    public void of(UUID appointment, NotificationType type, String why) {
        entities
                .createQuery(
                        "select n from SMSNotification n where n.appointment = :appointment and n.type = :type"
                                + " and n.status in :waiting order by n.id",
                        SMSNotification.class)
                .setParameter("appointment", appointment)
                .setParameter("type", type)
                .setParameter("waiting", WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(row -> WAITING.contains(row.getStatus()))
                .forEach(row -> entities.persist(row.withdrawn(why, clock.instant())));
    }
}
