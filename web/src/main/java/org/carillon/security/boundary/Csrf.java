package org.carillon.security.boundary;

import java.util.Set;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.SessionOutcome.Open;
import org.jspecify.annotations.Nullable;

/**
 * A browser sends its cookies also when the page of somebody else makes it call us; only a page of ours knows the token of the
 * session. A bearer token is sent by nobody but its owner: it needs none.
 */
final class Csrf {
    static final String HEADER = "X-CSRFToken";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Csrf() {}

    /** @param given the header X-CSRFToken */
    static void require(Open session, String method, @Nullable String given) {
        if (SAFE.contains(method)) {
            return;
        }
        if (given == null || given.isBlank()) {
            throw Problem.of(
                    ProblemCode.CSRF_FAILED,
                    "Send the header X-CSRFToken with the token of GET /api/auth/csrf-token/, which is in the cookie csrftoken too");
        }
        if (!session.id().hasCsrfToken(given.strip())) {
            throw Problem.of(
                    ProblemCode.CSRF_FAILED,
                    "X-CSRFToken is not the token of this session: after each login get it anew from GET /api/auth/csrf-token/");
        }
    }
}
