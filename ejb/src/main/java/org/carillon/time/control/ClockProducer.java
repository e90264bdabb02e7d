package org.carillon.time.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.carillon.settings.control.Setting;

/**
 * The only place that reads the machine's time; beside the simulator, time can be moved. It ticks in microseconds, as finely as the
 * database keeps it, so that what is read back equals what was written.
 */
@ApplicationScoped
public class ClockProducer {
    private static final Duration TICK = Duration.ofNanos(1_000);

    @Produces
    @Dependent
    Clock clock() {
        return Clock.tick(Setting.SIMULATOR.flag() ? new MovedClock() : Clock.systemUTC(), TICK);
    }
}
