package org.carillon.security.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.carillon.security.control.SessionOutcome.Ended;
import org.carillon.security.control.SessionOutcome.Open;
import org.jspecify.annotations.Nullable;

/** The session of a request, for pages: resources ask nothing of it. */
public final class BrowserSession {

    private BrowserSession() {}

    /** Empty if the caller has no session, as one with a bearer token. */
    public static Optional<String> csrfToken(HttpServletRequest request) {
        return open(request).map(session -> session.id().csrfToken());
    }

    /** Whether the caller comes with a session that is not one any more. */
    public static boolean hasEnded(HttpServletRequest request) {
        return request.getAttribute(CallerFilter.OUTCOME) instanceof Ended;
    }

    /**
     * Fails with CSRF_FAILED if the request would change something and does not prove that it comes from a page of ours.
     *
     * @param given what the request brings as its token
     */
    public static void requireCsrfToken(HttpServletRequest request, @Nullable String given) {
        open(request).ifPresent(session -> Csrf.require(session, request.getMethod(), given));
    }

    private static Optional<Open> open(HttpServletRequest request) {
        return request.getAttribute(CallerFilter.OUTCOME) instanceof Open session
                ? Optional.of(session)
                : Optional.empty();
    }
}
