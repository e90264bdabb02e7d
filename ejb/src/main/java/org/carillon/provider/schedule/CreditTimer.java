package org.carillon.provider.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.carillon.heartbeat.control.Heartbeats;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Providers;

/** Asks prepaid providers every ten minutes how much credit is left, which {@code /health} then tells. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CreditTimer {
    private static final Logger LOG = System.getLogger(CreditTimer.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(10);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private Providers providers;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void ask() {
        heartbeats.run(
                "provider-credit",
                EVERY,
                () -> providers.all().stream()
                        .filter(provider -> provider.tellsCredit() && provider.configured())
                        .forEach(CreditTimer::ask));
    }

    private static void ask(MessageProvider provider) {
        Connection answer = provider.testConnection();
        if (!answer.good()) {
            LOG.log(Level.WARNING, "provider=" + provider.name() + " credit not found: " + answer.words());
        }
    }
}
