package org.carillon.cost.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.cost.control.CollectPrices;
import org.carillon.heartbeat.control.Heartbeats;

/** Has prices read. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PriceTimer {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private CollectPrices prices;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void collect() {
        heartbeats.run("prices", EVERY, () -> prices.run());
    }
}
