package org.carillon.heartbeat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Runs a timer's work and keeps its heartbeat. */
@ApplicationScoped
public class Heartbeats {
    private static final Logger LOG = System.getLogger(Heartbeats.class.getName());
    private static final Duration WRITTEN_EVERY = Duration.ofSeconds(10);

    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    @Inject
    private HeartbeatWriter writer;

    @Inject
    private Clock clock;

    /** Does the work; whatever it throws is logged and recorded, and never reaches the timer service. */
    public void run(String timer, Duration every, Runnable work) {
        try {
            work.run();
            beat(timer, every);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "timer=" + timer + " failed: " + e, e);
            fail(timer, every, e);
        }
    }

    private void beat(String timer, Duration every) {
        Instant now = clock.instant();
        Instant last = written.get(timer);
        if (last == null || Duration.between(last, now).abs().compareTo(WRITTEN_EVERY) >= 0) {
            writer.beat(timer, longest(every), now);
            written.put(timer, now);
        }
    }

    private void fail(String timer, Duration every, Throwable cause) {
        try {
            writer.failed(timer, longest(every), String.valueOf(cause), clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "timer=" + timer + " failure could not be recorded: " + e);
        }
    }

    private static Duration longest(Duration every) {
        return every.compareTo(WRITTEN_EVERY) > 0 ? every : WRITTEN_EVERY;
    }
}
