package org.carillon.overview.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.heartbeat.control.Heartbeats;
import org.carillon.overview.control.CountMessages;

/** Has messages counted. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CountTimer {
    /** The longest that a run may rest after a heavy one before the next is missed. */
    private static final Duration EXPECTED = Duration.ofMinutes(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private CountMessages messages;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void count() {
        heartbeats.run("overview", EXPECTED, () -> messages.run());
    }
}
