package org.carillon.notification.control;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** How many messages went to each phone within the last hour and the last day, those of the batch at hand included. */
final class RecipientCounts {
    private final int hourly;
    private final int daily;
    private final Map<String, Long> withinTheHour = new HashMap<>();
    private final Map<String, Long> withinTheDay = new HashMap<>();

    /** 0 means no limit. */
    RecipientCounts(int hourly, int daily) {
        this.hourly = hourly;
        this.daily = daily;
    }

    void known(String recipient, long hour, long day) {
        withinTheHour.put(recipient, hour);
        withinTheDay.put(recipient, day);
    }

    /** Counts one more; empty if it is within the limits. */
    Optional<Problem> refusal(String recipient) {
        long hour = withinTheHour.merge(recipient, 1L, Long::sum);
        long day = withinTheDay.merge(recipient, 1L, Long::sum);
        if (hourly > 0 && hour > hourly) {
            return Optional.of(refused(hourly, "an hour", Duration.ofMinutes(5)));
        }
        return daily > 0 && day > daily ? Optional.of(refused(daily, "a day", Duration.ofHours(1))) : Optional.empty();
    }

    private static Problem refused(int limit, String span, Duration retryAfter) {
        return Problem.of(
                        ProblemCode.RECIPIENT_LIMIT_EXCEEDED,
                        "More than " + limit + " messages to this phone number within " + span)
                .retryAfter(retryAfter);
    }
}
