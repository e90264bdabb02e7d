package org.carillon.health.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carillon.health.control.Probes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Sends pass through the broker on their way to the provider. */
@Readiness
@ApplicationScoped
public class BrokerCheck implements HealthCheck {

    @Inject
    private Probes probes;

    @Inject
    private BrokerProbe broker;

    @Override
    public HealthCheckResponse call() {
        return probes.reached("broker", () -> {
            broker.reach();
            return null;
        });
    }
}
