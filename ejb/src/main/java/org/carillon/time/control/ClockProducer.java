package org.carillon.time.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.carillon.settings.control.Setting;

/** The only place that reads the machine's time; beside the simulator, time can be moved. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    @Dependent
    Clock clock() {
        return Setting.SIMULATOR.flag() ? new MovedClock() : Clock.systemUTC();
    }
}
