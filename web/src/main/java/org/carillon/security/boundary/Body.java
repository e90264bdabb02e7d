package org.carillon.security.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What a request must not lack. */
final class Body {

    private Body() {}

    static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return body;
    }
}
