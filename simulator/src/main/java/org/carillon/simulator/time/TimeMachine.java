package org.carillon.simulator.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Moves the time of the simulator and of the Carillon beside it. */
@ApplicationScoped
public class TimeMachine {

    public Duration offset() {
        return MovedClock.offset();
    }

    /** @param offset from the machine's time; zero brings it back */
    public void move(Duration offset) {
        MovedClock.move(offset);
    }
}
