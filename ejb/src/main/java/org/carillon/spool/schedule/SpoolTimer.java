package org.carillon.spool.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.heartbeat.control.Heartbeats;
import org.carillon.spool.control.DrainSpool;

/** Looks into this node's spool every second. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SpoolTimer {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private DrainSpool spool;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void drain() {
        heartbeats.run("spool", EVERY, spool::drain);
    }
}
