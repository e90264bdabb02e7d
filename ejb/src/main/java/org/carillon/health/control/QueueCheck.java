package org.carillon.health.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.carillon.settings.control.Setting;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;

/** Down when a due notification has been waiting longer than {@link Setting#HEALTH_QUEUE_AGE}. */
@Startup
@ApplicationScoped
public class QueueCheck implements HealthCheck {

    @Inject
    private QueueWatch queue;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("queue");
        try {
            QueueState state = queue.state();
            Duration age = state.age(clock.instant());
            return answer.withData("waiting", state.waiting())
                    .withData("oldest_due_seconds", age.toSeconds())
                    .status(age.compareTo(Setting.HEALTH_QUEUE_AGE.duration()) <= 0)
                    .build();
        } catch (ProbeFailed e) {
            return answer.down().withData("reason", e.getMessage()).build();
        }
    }
}
