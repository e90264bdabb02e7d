package org.carillon.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until the rehearsal is over. */
@Readiness
@ApplicationScoped
public class RehearsalCheck implements HealthCheck {

    @Inject
    private Rehearsal rehearsal;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("rehearsal").status(rehearsal.isOver()).build();
    }
}
