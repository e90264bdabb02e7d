package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carillon.notification.entity.MessageContent;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.StatusEvent;

/** New rows of the outbox, many at once, within the caller's transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NotificationRows {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /**
     * Writes the notifications as they are now, each with the event of its birth; what is changed in them later is not written.
     *
     * @param contents of those few that have any
     */
    public void insert(List<SMSNotification> notifications, List<StatusEvent> births, List<MessageContent> contents) {
        notifications.forEach(entities::persist);
        births.forEach(entities::persist);
        contents.forEach(entities::persist);
    }
}
