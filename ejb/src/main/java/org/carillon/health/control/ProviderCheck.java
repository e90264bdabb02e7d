package org.carillon.health.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.ProviderHealth;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;

/** Down when there are configured providers and none of them can be used. Asks nobody: tells what the last calls showed. */
@Startup
@ApplicationScoped
public class ProviderCheck implements HealthCheck {

    @Inject
    private Providers providers;

    @Override
    public HealthCheckResponse call() {
        List<ProviderHealth> configured = providers.all().stream()
                .map(MessageProvider::health)
                .filter(ProviderHealth::configured)
                .toList();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("provider")
                .withData("configured", !configured.isEmpty())
                .status(configured.isEmpty() || configured.stream().anyMatch(ProviderHealth::usable));
        configured.forEach(health -> tell(answer, health));
        providers
                .all()
                .forEach(provider -> provider.credit()
                        .ifPresent(credit -> answer.withData(named(provider.name()) + ".credit", credit)));
        return answer.build();
    }

    private static void tell(HealthCheckResponseBuilder answer, ProviderHealth health) {
        String name = named(health.name());
        answer.withData(name + ".breaker", health.breaker().name().toLowerCase(Locale.ROOT));
        if (health.refusedBecause() != null) {
            answer.withData(name + ".refused", health.refusedBecause());
        }
        if (health.breakerOpenSince() != null) {
            answer.withData(
                    name + ".breaker_open_since", health.breakerOpenSince().toString());
        }
        if (health.lastFailureAt() != null) {
            answer.withData(name + ".last_failure_at", health.lastFailureAt().toString());
        }
    }

    private static String named(ProviderName name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
