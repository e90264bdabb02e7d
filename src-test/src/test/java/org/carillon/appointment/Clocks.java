package org.carillon.appointment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** When the clocks change somewhere, at least a week from now: a test with a year in it would end with that year. */
final class Clocks {
    private Clocks() {}

    static ZoneOffsetTransition nextForward(String zone) {
        return next(zone, ZoneOffsetTransition::isGap);
    }

    static ZoneOffsetTransition nextBack(String zone) {
        return next(zone, ZoneOffsetTransition::isOverlap);
    }

    private static ZoneOffsetTransition next(String zone, Predicate<ZoneOffsetTransition> wanted) {
        var rules = ZoneId.of(zone).getRules();
        return Stream.iterate(
                        rules.nextTransition(Instant.now().plus(7, ChronoUnit.DAYS)),
                        change -> rules.nextTransition(change.getInstant()))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
