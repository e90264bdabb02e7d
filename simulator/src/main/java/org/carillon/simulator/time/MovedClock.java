package org.carillon.simulator.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's time plus an offset, kept in a system property that Carillon in the same server reads too. */
final class MovedClock extends Clock {
    private static final String OFFSET_MILLIS = "carillon.clock.offset.millis";

    private final Clock machine;

    MovedClock() {
        this(Clock.systemUTC());
    }

    private MovedClock(Clock machine) {
        this.machine = machine;
    }

    static Duration offset() {
        return Duration.ofMillis(Long.getLong(OFFSET_MILLIS, 0));
    }

    static void move(Duration offset) {
        System.setProperty(OFFSET_MILLIS, String.valueOf(offset.toMillis()));
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset());
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
