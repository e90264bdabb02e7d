package org.carillon.receipt.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import org.carillon.metrics.control.NotificationMetrics;

/** Applies receipts together; where that fails, each alone, so that a bad one never stops the rest. */
@ApplicationScoped
public class ProcessReceipts {
    private static final Logger LOG = System.getLogger(ProcessReceipts.class.getName());
    private static final int CHUNK = 200;
    private static final int MOST_CHUNKS_A_SWEEP = 50;

    @Inject
    ApplyReceipts receipts;

    @Inject
    ReceiptTrouble trouble;

    @Inject
    NotificationMetrics metrics;

    /** Never throws: what could not be applied stays open for the sweep. */
    public void process(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try {
            apply(ids);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "receipts=" + ids.size() + " could not be applied together, each alone now: " + e);
            ids.forEach(this::processAlone);
        }
    }

    /** Takes up what the queue has lost and what waits for its notification. */
    public void processOverdue() {
        for (int i = 0; i < MOST_CHUNKS_A_SWEEP; i++) {
            List<UUID> due = trouble.due(CHUNK);
            process(due);
            if (due.size() < CHUNK) {
                return;
            }
        }
    }

    private void processAlone(UUID id) {
        try {
            apply(List.of(id));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "receipt=" + id + " could not be applied", e);
            putOff(id);
        }
    }

    private void putOff(UUID id) {
        try {
            trouble.failed(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "receipt=" + id + " could not be put off: " + e);
        }
    }

    private void apply(List<UUID> ids) {
        receipts.apply(ids).forEach(move -> metrics.receiptApplied(move));
    }
}
