package org.carillon.configuration.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.configuration.control.CurrentSettings;
import org.carillon.heartbeat.control.Heartbeats;

/** Takes over at the start, and every two seconds, what was saved on any node. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SettingsTimer {
    private static final String NAME = "settings";
    private static final Duration EVERY = Duration.ofSeconds(2);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private CurrentSettings settings;

    @PostConstruct
    void start() {
        look();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        heartbeats.run(NAME, EVERY, settings::refresh);
    }
}
