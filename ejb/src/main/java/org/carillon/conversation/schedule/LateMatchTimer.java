package org.carillon.conversation.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.conversation.control.LateMatches;
import org.carillon.heartbeat.control.Heartbeats;

/** Looks through messages from numbers that have come to patients, every second and on every node: the rows' locks decide who does it. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LateMatchTimer {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private LateMatches matches;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void lookThrough() {
        heartbeats.run("late-match", EVERY, matches::lookThrough);
    }
}
