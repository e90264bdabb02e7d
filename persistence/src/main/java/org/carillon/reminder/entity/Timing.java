package org.carillon.reminder.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a reminder is due, seen from the start of the appointment. */
public sealed interface Timing {

    /** @param zone the appointment's */
    Instant dueFor(Instant start, ZoneId zone);

    /** So long before the start, on the watch: on a day with a change of clocks it is as long as on any other. */
    record Before(Duration span) implements Timing {

        @Override
        public Instant dueFor(Instant start, ZoneId zone) {
            return start.minus(span);
        }
    }

    /**
     * So many days before, when the clocks there show {@code at}. A time that the clocks leave out is as much later; of one that they
     * show twice the first counts.
     *
     * @param days 0 is the day itself
     */
    record DaysBefore(int days, LocalTime at) implements Timing {

        @Override
        public Instant dueFor(Instant start, ZoneId zone) {
            return start.atZone(zone)
                    .toLocalDate()
                    .minusDays(days)
                    .atTime(at)
                    .atZone(zone)
                    .toInstant();
        }
    }
}
