package org.carillon.provider.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Who understands the calls of which provider. */
@ApplicationScoped
public class ProviderWebhooks {
    private final Map<ProviderName, ProviderWebhook> all = new EnumMap<>(ProviderName.class);

    protected ProviderWebhooks() {}

    @Inject
    ProviderWebhooks(@Any Instance<ProviderWebhook> installed) {
        installed.forEach(webhook -> all.put(webhook.name(), webhook));
    }

    public ProviderWebhook of(ProviderName name) {
        return Optional.ofNullable(all.get(name))
                .orElseThrow(() -> new IllegalArgumentException("nobody understands calls of " + name));
    }
}
