package org.carillon.health.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jspecify.annotations.Nullable;

/** Length and age of the queue, of all nodes; read from the database at most every five seconds, however often it is asked for. */
@ApplicationScoped
public class QueueWatch {
    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    private Probes probes;

    @Inject
    private DatabaseProbe database;

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Clock clock;

    private QueueState state = QueueState.EMPTY;
    private @Nullable ProbeFailed failure;
    private Instant readAt = Instant.MIN;

    void register(@Observes Startup event) {
        metrics.gauge(described("carillon.queue.depth", "Notifications that are due and not claimed"), this::depth);
        metrics.gauge(
                described("carillon.queue.age.seconds", "How long the oldest due notification has been waiting"),
                this::ageSeconds);
    }

    synchronized QueueState state() throws ProbeFailed {
        Instant now = clock.instant();
        if (Duration.between(readAt, now).abs().compareTo(FRESH) > 0) {
            read(now);
            readAt = now;
        }
        if (failure != null) {
            throw failure;
        }
        return state;
    }

    private void read(Instant now) {
        try {
            state = probes.ask(() -> database.queue(now));
            failure = null;
        } catch (ProbeFailed e) {
            failure = e;
        }
    }

    /** -1 while the database cannot tell. */
    private long depth() {
        try {
            return state().waiting();
        } catch (ProbeFailed e) {
            return -1;
        }
    }

    private long ageSeconds() {
        try {
            return state().age(clock.instant()).toSeconds();
        } catch (ProbeFailed e) {
            return -1;
        }
    }

    private static Metadata described(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
