package org.carillon.receipt.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.heartbeat.control.Heartbeats;
import org.carillon.receipt.control.ProcessReceipts;

/** Runs on every node: the rows' locks decide who applies what. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceiptSweep {
    private static final Duration EVERY = Duration.ofSeconds(2);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private ProcessReceipts receipts;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void sweep() {
        heartbeats.run("receipt-sweep", EVERY, receipts::processOverdue);
    }
}
