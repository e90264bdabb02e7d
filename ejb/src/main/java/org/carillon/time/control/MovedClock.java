package org.carillon.time.control;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The machine's time plus what the simulator says, in a system property that both read: so tomorrow's reminder can be seen today.
 * Asked anew each time, since it moves while everything runs.
 */
final class MovedClock extends Clock {
    private static final String OFFSET_MILLIS = "carillon.clock.offset.millis";

    private final Clock machine;

    MovedClock() {
        this(Clock.systemUTC());
    }

    private MovedClock(Clock machine) {
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        Instant now = machine.instant();
        long offset = Long.getLong(OFFSET_MILLIS, 0);
        return offset == 0 ? now : now.plusMillis(offset);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(machine.withZone(zone));
    }
}
