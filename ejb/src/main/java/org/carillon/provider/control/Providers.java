package org.carillon.provider.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The providers at hand. */
@ApplicationScoped
public class Providers {
    @Inject
    @Any
    Instance<MessageProvider> installed;

    private List<MessageProvider> all = List.of();

    @PostConstruct
    void order() {
        all = installed.stream()
                .sorted(Comparator.comparing(MessageProvider::name))
                .toList();
    }

    /** All of them, configured or not, in the order of {@link ProviderName}. */
    public List<MessageProvider> all() {
        return all;
    }

    /** The provider with that name, configured or not. */
    public MessageProvider named(ProviderName name) {
        return all.stream()
                .filter(provider -> provider.name() == name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is not installed"));
    }

    /** The one to send with: the first that is configured and usable, else the first that is configured. */
    public Optional<MessageProvider> preferred() {
        List<MessageProvider> configured =
                all.stream().filter(MessageProvider::configured).toList();
        return configured.stream()
                .filter(provider -> provider.health().usable())
                .findFirst()
                .or(() -> configured.stream().findFirst());
    }
}
