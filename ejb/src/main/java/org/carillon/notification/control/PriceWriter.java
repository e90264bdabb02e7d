package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.jspecify.annotations.Nullable;

/** Stores what a message cost. */
@Stateless
public class PriceWriter {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    public SMSNotification write(UUID id, BigDecimal amount, @Nullable String unit) {
        SMSNotification message = entities.find(SMSNotification.class, id, LockModeType.PESSIMISTIC_WRITE);
        message.priced(amount, unit);
        return message;
    }
}
