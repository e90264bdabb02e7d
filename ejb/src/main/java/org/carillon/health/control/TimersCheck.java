package org.carillon.health.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carillon.heartbeat.control.HeartbeatWriter;
import org.carillon.heartbeat.entity.Heartbeat;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;

/**
 * Down when a timer has missed its beats since this node has started: older silence is that of a server that was off. A release that
 * drops a timer removes its row by a migration.
 */
@Startup
@ApplicationScoped
public class TimersCheck implements HealthCheck {
    private static final Duration YOUNG = Duration.ofMinutes(1);

    @Inject
    private HeartbeatWriter heartbeats;

    @Inject
    private Probes probes;

    @Inject
    private Clock clock;

    private Instant startedAt = Instant.MIN;

    void started(@Observes jakarta.enterprise.event.Startup event) {
        startedAt = clock.instant();
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("timers");
        try {
            return judge(answer, probes.ask(heartbeats::all), clock.instant());
        } catch (ProbeFailed e) {
            return answer.down().withData("reason", e.getMessage()).build();
        }
    }

    private HealthCheckResponse judge(HealthCheckResponseBuilder answer, List<Heartbeat> timers, Instant now) {
        timers.forEach(timer -> tell(answer, timer, now));
        boolean noneYet = timers.isEmpty() && startedAt.plus(YOUNG).isBefore(now);
        boolean silent = timers.stream().anyMatch(timer -> timer.isSilent(startedAt, now));
        return answer.status(!noneYet && !silent).build();
    }

    private static void tell(HealthCheckResponseBuilder answer, Heartbeat timer, Instant now) {
        long age = Duration.between(timer.getBeatAt(), now).toSeconds();
        answer.withData(timer.getTimer() + ".seconds_ago", Math.max(0, age));
        if (timer.getFailedAt() != null) {
            answer.withData(timer.getTimer() + ".failed_at", timer.getFailedAt().toString());
        }
    }
}
