package org.carillon.reply.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.heartbeat.control.Heartbeats;
import org.carillon.reply.control.ProcessReplies;

/** Reads what has come, every second and on every node: the rows' locks decide who handles what. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplySweep {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private ProcessReplies replies;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        heartbeats.run("reply-sweep", EVERY, replies::processDue);
    }
}
