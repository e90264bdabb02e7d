package org.carillon.settings.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Fails the deployment, naming the key, when a configured value cannot be used. */
@Startup
@Singleton
public class SettingsCheck {

    @PostConstruct
    void check() {
        List<String> faults = Arrays.stream(Setting.values())
                .map(Setting::fault)
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Configuration: " + String.join("; ", faults));
        }
    }
}
