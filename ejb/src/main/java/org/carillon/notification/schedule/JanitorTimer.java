package org.carillon.notification.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.heartbeat.control.Heartbeats;
import org.carillon.notification.control.Janitor;
import org.carillon.notification.control.Sweep;

/** Declares claims abandoned and looks unknown outcomes up, every second. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JanitorTimer {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private Sweep sweep;

    @Inject
    private Janitor janitor;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void lookUp() {
        heartbeats.run("janitor", EVERY, () -> {
            sweep.declareAbandoned();
            janitor.lookUp();
            janitor.askForNews();
        });
    }
}
