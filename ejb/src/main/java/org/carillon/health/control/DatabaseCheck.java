package org.carillon.health.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without the database nothing can be accepted. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @Inject
    private Probes probes;

    @Inject
    private DatabaseProbe database;

    @Override
    public HealthCheckResponse call() {
        return probes.reached("database", () -> {
            database.reach();
            return null;
        });
    }
}
