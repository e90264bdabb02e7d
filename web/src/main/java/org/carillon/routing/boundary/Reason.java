package org.carillon.routing.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Why somebody changes something. */
final class Reason {
    private static final int LONGEST = 300;

    private Reason() {}

    /** Null if nothing was told. */
    static @Nullable String checked(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        if (written.length() > LONGEST || written.indexOf(0) >= 0) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "reason", "may have " + LONGEST + " characters and no NUL");
        }
        return written.strip();
    }
}
