package org.carillon.time.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that reads the machine's time. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }
}
