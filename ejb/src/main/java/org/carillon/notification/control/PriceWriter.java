package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.SentMessage;
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

    /** Of many messages at once; those that are not ours, and those whose price is known or not said, are passed over. */
    public void write(List<SentMessage> sent) {
        Map<String, SentMessage> priced = new HashMap<>();
        sent.stream().filter(message -> message.price() != null).forEach(message -> priced.put(message.sid(), message));
        if (priced.isEmpty()) {
            return;
        }
        entities.createQuery(
                        "select n from SMSNotification n where n.providerSid in :sids and n.price is null order by n.id",
                        SMSNotification.class)
                .setParameter("sids", Padded.toRoundSize(List.copyOf(priced.keySet())))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(row -> {
                    SentMessage message = priced.get(row.getProviderSid());
                    if (message != null && message.price() != null) {
                        row.priced(new BigDecimal(message.price()), message.priceUnit());
                    }
                });
    }
}
