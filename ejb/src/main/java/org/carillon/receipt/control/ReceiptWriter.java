package org.carillon.receipt.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carillon.receipt.entity.ProviderReceipt;

/** Stores raw receipts, many in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReceiptWriter {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** The ids, in the order of the batch. */
    public List<UUID> store(List<Taken> batch) {
        List<UUID> ids = new ArrayList<>(batch.size());
        for (Taken taken : batch) {
            ProviderReceipt receipt = new ProviderReceipt(
                    taken.arrival().id(), taken.report(), taken.arrival().at());
            entities.persist(receipt);
            ids.add(receipt.getId());
        }
        return ids;
    }
}
