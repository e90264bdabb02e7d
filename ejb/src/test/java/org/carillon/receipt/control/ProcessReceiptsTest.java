package org.carillon.receipt.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.carillon.notification.entity.Status;
import org.junit.jupiter.api.Test;

class ProcessReceiptsTest {
    private static final UUID GOOD = new UUID(0, 1);
    private static final UUID BAD = new UUID(0, 2);
    private static final UUID GOOD_TOO = new UUID(0, 3);

    private final List<UUID> applied = new ArrayList<>();
    private final List<UUID> putOff = new ArrayList<>();
    private int transactions;

    @Test
    void aChunkIsOneTransaction() {
        processing().process(List.of(GOOD, GOOD_TOO));
        assertEquals(List.of(GOOD, GOOD_TOO), applied);
        assertEquals(1, transactions);
    }

    @Test
    void aBadOneDoesNotStopTheRest() {
        processing().process(List.of(GOOD, BAD, GOOD_TOO));
        assertEquals(List.of(GOOD, GOOD_TOO), applied);
        assertEquals(List.of(BAD), putOff);
    }

    @Test
    void nothingToDoIsNoTransaction() {
        processing().process(List.of());
        assertEquals(0, transactions);
    }

    private ProcessReceipts processing() {
        ProcessReceipts processing = new ProcessReceipts();
        processing.receipts = new ApplyReceipts() {
            @Override
            public List<Status> apply(Collection<UUID> ids) {
                transactions++;
                if (ids.contains(BAD)) {
                    throw new IllegalStateException("bad");
                }
                applied.addAll(ids);
                return List.of();
            }
        };
        processing.trouble = new ReceiptTrouble() {
            @Override
            public void failed(UUID id) {
                putOff.add(id);
            }
        };
        return processing;
    }
}
