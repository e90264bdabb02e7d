package org.carillon.receipt.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
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
                        "select r.provider as provider, r.receivedAt as at from ProviderReceipt r order by r.id desc",
                        Tuple.class)
                .setMaxResults(LOOKED_AT)
                .getResultList()
                .forEach(row -> latest.putIfAbsent(row.get("provider", String.class), row.get("at", Instant.class)));
        return latest;
    }
}
