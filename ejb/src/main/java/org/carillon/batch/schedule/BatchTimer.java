package org.carillon.batch.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.batch.control.Pump;
import org.carillon.heartbeat.control.Heartbeats;

/** Starts the pump where it does not run: after a restart, for a batch that is due now, for one of another node. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchTimer {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private Pump pump;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void pump() {
        heartbeats.run("bulk", EVERY, () -> {
            pump.check();
            pump.wake();
        });
    }
}
