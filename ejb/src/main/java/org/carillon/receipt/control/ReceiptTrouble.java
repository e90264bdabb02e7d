package org.carillon.receipt.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carillon.receipt.entity.ProviderReceipt;

/** Knows which receipts are overdue, and puts off those that could not be applied. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReceiptTrouble {

    @Inject
    private ReceiptFile file;

    @Inject
    private Clock clock;

    /** Looked at again later, like one whose notification is not known yet. */
    public void failed(UUID id) {
        ProviderReceipt receipt = file.find(id);
        Instant now = clock.instant();
        if (receipt != null && receipt.isDue(now)) {
            receipt.failed(now);
        }
    }

    /** Lost by the queue, or put off until now; the longest overdue first. */
    public List<UUID> due(int most) {
        return file.due(clock.instant(), most);
    }
}
