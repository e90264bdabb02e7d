package org.carillon.quiethours.boundary;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Quiet hours as somebody wants them.
 *
 * @param remindersOnly true if it is not given
 */
public record QuietHoursRequest(
        @Nullable String from,
        @Nullable String to,
        @Nullable Boolean remindersOnly) {

    static QuietHoursRequest checked(@Nullable QuietHoursRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        Map<String, String> faults = new TreeMap<>();
        check("from", request.from, faults);
        check("to", request.to, faults);
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return request;
    }

    LocalTime start() {
        return LocalTime.parse(Objects.requireNonNull(from));
    }

    LocalTime end() {
        return LocalTime.parse(Objects.requireNonNull(to));
    }

    boolean isRemindersOnly() {
        return remindersOnly == null || remindersOnly;
    }

    private static void check(String field, @Nullable String written, Map<String, String> faults) {
        if (written == null) {
            faults.put(field, "is required");
            return;
        }
        try {
            if (written.length() != 5) {
                throw new DateTimeException("seconds");
            }
            LocalTime.parse(written);
        } catch (DateTimeException e) {
            faults.put(field, "must be a time such as 21:00");
        }
    }
}
