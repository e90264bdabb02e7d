package org.carillon.security.boundary;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** How long a secret stays valid beside the next: an ISO 8601 duration of at most 30 days, a day if it is not told. */
final class Overlap {
    private static final Duration USUAL = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    private Overlap() {}

    static Duration of(@Nullable String written) {
        if (written == null) {
            return USUAL;
        }
        try {
            Duration given = Duration.parse(written);
            if (!given.isNegative() && given.compareTo(LONGEST) <= 0) {
                return given;
            }
        } catch (DateTimeParseException e) {
            throw refused();
        }
        throw refused();
    }

    private static Problem refused() {
        return Problem.field(
                ProblemCode.VALIDATION_FAILED,
                "overlap",
                "must be a duration of at most 30 days, such as PT24H, or PT0S for none");
    }
}
