package org.carillon.notification.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.carillon.heartbeat.control.Heartbeats;
import org.carillon.idempotency.control.AnsweredRequests;
import org.carillon.notification.control.KnownRequests;
import org.carillon.settings.control.Setting;

/** Forgets idempotency keys that are older than anybody repeats a request. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgetTimer {
    private static final Duration EVERY = Duration.ofMinutes(10);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private KnownRequests knownRequests;

    @Inject
    private AnsweredRequests answeredRequests;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void forget() {
        heartbeats.run("forget", EVERY, () -> {
            Instant oldest = clock.instant().minus(Setting.IDEMPOTENCY_RETENTION.duration());
            knownRequests.forgetBefore(oldest);
            answeredRequests.forgetBefore(oldest);
        });
    }
}
