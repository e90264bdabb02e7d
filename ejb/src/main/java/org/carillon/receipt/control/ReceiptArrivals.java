package org.carillon.receipt.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** When providers have last told what became of messages. */
@Stateless
public class ReceiptArrivals {
    private static final int LOOKED_AT = 500;

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** By the name of the provider; of the latest few hundred receipts only, so that it costs the same however many there are. */
    public Map<String, Instant> latest() {
        Map<String, Instant> latest = new HashMap<>();
        entities.createQuery(
                        "select r.provider, r.receivedAt from ProviderReceipt r order by r.id desc", Object[].class)
                .setMaxResults(LOOKED_AT)
                .getResultList()
                .forEach(row -> latest.putIfAbsent((String) row[0], (Instant) row[1]));
        return latest;
    }
}
