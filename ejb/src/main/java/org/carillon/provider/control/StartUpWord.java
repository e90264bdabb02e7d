package org.carillon.provider.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Says once, at the start, with whom messages can be sent: whoever reads the log must not have to wait for the first failure. */
@ApplicationScoped
public class StartUpWord {
    private static final Logger LOG = System.getLogger(StartUpWord.class.getName());

    @Inject
    private Providers providers;

    void tell(@Observes Startup event) {
        for (MessageProvider provider : providers.all()) {
            provider.missing()
                    .ifPresentOrElse(
                            missing -> LOG.log(Level.WARNING, missing),
                            () -> LOG.log(Level.INFO, "provider=" + provider.name() + " is configured"));
        }
        if (providers.all().stream().noneMatch(MessageProvider::configured)) {
            LOG.log(Level.WARNING, "No provider is configured: sends are recorded as failed, and nothing goes out");
        }
    }
}
