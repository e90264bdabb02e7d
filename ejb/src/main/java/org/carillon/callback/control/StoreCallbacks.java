package org.carillon.callback.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.carillon.callback.entity.Callback;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.StatusEvent;

/** Stores, with a step of a notification, that its client is to be told. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class StoreCallbacks {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** @param clients those that want to know */
    public void of(StatusEvent event, Set<String> clients) {
        SMSNotification notification = entities.find(SMSNotification.class, event.getNotificationId());
        if (notification != null && clients.contains(notification.getCreatedBy())) {
            entities.persist(
                    new Callback(notification.getCreatedBy(), notification.getId(), event.getId(), event.getAt()));
        }
    }
}
