package org.carillon.notification.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** When one phone may get its next message, by when it got or gets the others. */
final class RecipientPace {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final List<Instant> times = new ArrayList<>();

    void add(Instant time) {
        int place = Collections.binarySearch(times, time);
        times.add(place < 0 ? -place - 1 : place, time);
    }

    /**
     * The first moment, from {@code from} on, that has less messages than the limits in the hour and in the day before it.
     *
     * @param hourly 0 means no limit
     * @param daily 0 means no limit
     */
    Instant next(Instant from, int hourly, int daily) {
        Instant time = from;
        Instant before;
        do {
            before = time;
            time = within(HOUR, hourly, within(DAY, daily, time));
        } while (!time.equals(before));
        return time;
    }

    private Instant within(Duration span, int most, Instant time) {
        if (most == 0) {
            return time;
        }
        Instant start = time.minus(span);
        List<Instant> counted = times.stream()
                .filter(each -> each.isAfter(start) && !each.isAfter(time))
                .toList();
        return counted.size() < most ? time : counted.get(counted.size() - most).plus(span);
    }
}
