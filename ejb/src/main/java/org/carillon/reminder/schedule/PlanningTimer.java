package org.carillon.reminder.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.heartbeat.control.Heartbeats;
import org.carillon.reminder.control.PlanRules;

/** Looks every second whether a rule was made or changed here, and every minute for whatever was not planned. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanningTimer {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private PlanRules rules;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void plan() {
        heartbeats.run("planning", EVERY, rules::run);
    }
}
