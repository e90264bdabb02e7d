package org.carillon.health.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.carillon.settings.control.Setting;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;

/** Down when a reminder that is due has not been sent for longer than {@link Setting#HEALTH_QUEUE_AGE}. */
@Startup
@ApplicationScoped
public class RemindersCheck implements HealthCheck {

    @Inject
    private DatabaseProbe database;

    @Inject
    private Probes probes;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("reminders");
        Instant now = clock.instant();
        try {
            Duration age = probes.ask(() -> database.oldestReminder(now))
                    .map(due -> Duration.between(due, now))
                    .orElse(Duration.ZERO);
            return answer.withData("oldest_due_seconds", age.toSeconds())
                    .status(age.compareTo(Setting.HEALTH_QUEUE_AGE.duration()) <= 0)
                    .build();
        } catch (ProbeFailed e) {
            return answer.down().withData("reason", e.getMessage()).build();
        }
    }
}
