package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.carillon.notification.entity.IllegalMove;
import org.carillon.notification.entity.MessageContent;
import org.carillon.notification.entity.NewNotification;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.Status;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;

/** What staff does to a notification. */
@Stateless
public class ChangeNotification {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Fails with ILLEGAL_STATUS once the provider may have it. */
    public SMSNotification cancel(UUID id, String by) {
        SMSNotification notification = locked(id);
        if (notification.getStatus() == Status.ACCEPTED) {
            throw illegal(notification, "canceled: the provider has it");
        }
        try {
            entities.persist(notification.canceled(by, clock.instant()));
        } catch (IllegalMove e) {
            throw illegal(notification, "canceled");
        }
        return notification;
    }

    /** Moves a scheduled one to another time; fails with ILLEGAL_STATUS for any other. */
    public SMSNotification reschedule(UUID id, Instant sendAt, String by) {
        SMSNotification notification = locked(id);
        try {
            entities.persist(notification.rescheduled(sendAt, by, clock.instant()));
        } catch (IllegalMove e) {
            throw illegal(notification, "rescheduled");
        }
        return notification;
    }

    /** Sends a failed, undelivered or expired one again, as a notification of its own; each can be retried once. */
    public SMSNotification retry(UUID id, String by) {
        SMSNotification failed = locked(id);
        switch (failed.getStatus()) {
            case FAILED, UNDELIVERED, EXPIRED -> {}
            default -> throw illegal(failed, "retried");
        }
        boolean retriedBefore = !entities.createQuery(
                        "select n.id from SMSNotification n where n.retryOf = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        if (retriedBefore) {
            throw Problem.of(ProblemCode.ILLEGAL_STATUS, "This notification has been retried before")
                    .about(id);
        }
        Instant now = clock.instant();
        SMSNotification again = new NewNotification(
                        failed.getKind(),
                        failed.getType(),
                        failed.getRecipient(),
                        failed.isRecipientValid(),
                        failed.getSender(),
                        failed.getBody(),
                        failed.getEncoding(),
                        failed.getSegments(),
                        failed.getUserId(),
                        by,
                        now.plus(Setting.SEND_USELESS_AFTER.duration()),
                        id,
                        failed.getOccasion(),
                        failed.getDepartmentId(),
                        null,
                        failed.hasContent())
                .at(now);
        if (failed.getPatientId() != null) {
            again.toPatient(failed.getPatientId());
        }
        entities.persist(again);
        entities.persist(again.queued(Source.API, now));
        if (failed.hasContent()) {
            entities.persist(entities.find(MessageContent.class, id).copyFor(again.getId()));
        }
        return again;
    }

    private SMSNotification locked(UUID id) {
        SMSNotification found = entities.find(SMSNotification.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no notification " + id);
        }
        return found;
    }

    private static Problem illegal(SMSNotification notification, String verb) {
        return Problem.of(
                        ProblemCode.ILLEGAL_STATUS,
                        "A notification that is " + notification.getStatus() + " cannot be " + verb)
                .about(notification.getId());
    }
}
