package org.carillon.reminder.boundary;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.reminder.entity.NewRule;
import org.carillon.reminder.entity.Timing;
import org.jspecify.annotations.Nullable;

/**
 * A rule: either {@code before} or {@code days_before} and {@code at}.
 *
 * @param department whose appointments it is for; all if it is not given
 * @param before ISO 8601, whole minutes: {@code PT2H} before the start
 * @param daysBefore 0 is the day of the appointment
 * @param at time of day where the appointment is: {@code 09:00}
 * @param active true if it is not given
 */
public record RuleRequest(
        @Nullable String name,
        @Nullable String department,
        @Nullable String before,
        @Nullable Integer daysBefore,
        @Nullable String at,
        @Nullable Boolean active) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DEPARTMENT = 200;
    private static final int MOST_DAYS = 90;

    static NewRule rule(@Nullable RuleRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        Map<String, String> faults = new TreeMap<>();
        String name = request.name == null ? "" : request.name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.put("name", "must have 1 to " + LONGEST_NAME + " characters");
        }
        String department = request.department == null ? "" : request.department.strip();
        if (department.length() > LONGEST_DEPARTMENT) {
            faults.put("department", "must have at most " + LONGEST_DEPARTMENT + " characters");
        }
        Timing timing = request.timing(faults);
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return new NewRule(
                name, department.isEmpty() ? null : department, timing, request.active == null || request.active);
    }

    private Timing timing(Map<String, String> faults) {
        if (before != null) {
            if (daysBefore != null || at != null) {
                faults.put("before", "excludes days_before and at");
            }
            return new Timing.Before(span(before, faults));
        }
        if (daysBefore == null) {
            faults.put("days_before", "is required, with at, unless before is given");
        } else if (daysBefore < 0 || daysBefore > MOST_DAYS) {
            faults.put("days_before", "must be from 0 to " + MOST_DAYS);
        }
        return new Timing.DaysBefore(daysBefore == null ? 0 : daysBefore, time(faults));
    }

    private static Duration span(String written, Map<String, String> faults) {
        try {
            Duration span = Duration.parse(written);
            if (span.compareTo(Duration.ofMinutes(1)) >= 0
                    && span.compareTo(Duration.ofDays(MOST_DAYS)) <= 0
                    && span.equals(Duration.ofMinutes(span.toMinutes()))) {
                return span;
            }
            faults.put("before", "must be whole minutes, from PT1M to P" + MOST_DAYS + "D");
        } catch (DateTimeException e) {
            faults.put("before", "must be a duration such as PT2H");
        }
        return Duration.ZERO;
    }

    private LocalTime time(Map<String, String> faults) {
        if (at == null) {
            faults.put("at", "is required with days_before");
        } else if (!at.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            faults.put("at", "must be a time such as 09:00");
        } else {
            return LocalTime.parse(at);
        }
        return LocalTime.MIN;
    }
}
