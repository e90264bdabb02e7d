package org.carillon.appointment.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.appointment.control.SharedDatabase;
import org.carillon.heartbeat.control.Heartbeats;

/** Looks every second for what another application has written. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SharedDatabaseTimer {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private SharedDatabase database;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        heartbeats.run("shared-database", EVERY, database::sweep);
    }
}
