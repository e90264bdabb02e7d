package org.carillon.callback.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.callback.control.CallbackWatch;
import org.carillon.callback.control.SendCallbacks;
import org.carillon.heartbeat.control.Heartbeats;

/** Looks every second who wants to be told, and tells them what is due. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallbackTimer {
    private static final String NAME = "callbacks";
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private CallbackWatch watch;

    @Inject
    private SendCallbacks callbacks;

    /** Before anything is sent, so that no step is missed. */
    @PostConstruct
    void start() {
        heartbeats.run(NAME, EVERY, watch::refresh);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        heartbeats.run(NAME, EVERY, callbacks::run);
    }
}
