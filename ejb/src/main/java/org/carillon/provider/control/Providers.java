package org.carillon.provider.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carillon.channel.entity.Kind;

/** The providers at hand. */
@ApplicationScoped
public class Providers {
    @Inject
    @Any
    Instance<MessageProvider> installed;

    private List<MessageProvider> all = List.of();

    /** These, as if they were installed. */
    public static Providers of(List<MessageProvider> some) {
        Providers providers = new Providers();
        providers.all = List.copyOf(some);
        return providers;
    }

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

    /** Those that are configured and carry this kind, in the order of {@link ProviderName}. */
    public List<MessageProvider> carriersOf(Kind kind) {
        return all.stream()
                .filter(provider -> provider.carries().contains(kind) && provider.configured())
                .toList();
    }

    /** The one to send messages of this kind with: the first that is configured and usable, else the first that is configured. */
    public Optional<MessageProvider> preferred(Kind kind) {
        MessageProvider fallback = null;
        for (MessageProvider provider : all) {
            if (provider.carries().contains(kind) && provider.configured()) {
                if (provider.health().usable()) {
                    return Optional.of(provider);
                }
                fallback = fallback == null ? provider : fallback;
            }
        }
        return Optional.ofNullable(fallback);
    }

    /** What keeps messages of this kind from being sent, for people. */
    public String missing(Kind kind) {
        return "No provider is configured: "
                + all.stream()
                        .filter(provider -> provider.carries().contains(kind))
                        .flatMap(provider -> provider.missing(kind).stream())
                        .collect(Collectors.joining("; "));
    }
}
