package org.carillon.security.boundary;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.carillon.security.control.SessionId;
import org.carillon.security.control.SessionOutcome.Open;
import org.carillon.settings.control.Setting;

/**
 * The cookies of a session. No script reads the one with the id; the one with the CSRF token is there to be read. Both end with the
 * browser, go to no other site, and only over https where people reach Carillon by https.
 */
final class SessionCookie {
    private static final String SESSION = "carillon_session";
    private static final String CSRF = "csrftoken";
    private static final int END = 0;

    private SessionCookie() {}

    static Optional<SessionId> in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(SESSION))
                        .findFirst()
                        .map(cookie -> new SessionId(cookie.getValue()));
    }

    static NewCookie session(SessionId id, HttpServletRequest request) {
        return cookie(SESSION, id.id(), NewCookie.DEFAULT_MAX_AGE, true, request);
    }

    static NewCookie csrf(String token, HttpServletRequest request) {
        return cookie(CSRF, token, NewCookie.DEFAULT_MAX_AGE, false, request);
    }

    /** The session, with its cookies. */
    static Response answer(Open session, HttpServletRequest request) {
        return Response.ok(SessionAnswer.of(session))
                .cookie(session(session.id(), request), csrf(session.id().csrfToken(), request))
                .build();
    }

    /** Both, to be forgotten by the browser. */
    static NewCookie[] gone(HttpServletRequest request) {
        return new NewCookie[] {cookie(SESSION, "", END, true, request), cookie(CSRF, "", END, false, request)};
    }

    private static NewCookie cookie(String name, String value, int maxAge, boolean hidden, HttpServletRequest request) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(hidden)
                .secure(request.isSecure()
                        || "https".equalsIgnoreCase(Setting.PUBLIC_URL.url().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
