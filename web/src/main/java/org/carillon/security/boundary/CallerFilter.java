package org.carillon.security.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.carillon.security.control.Caller;
import org.carillon.security.control.Identity;
import org.carillon.security.control.SessionId;
import org.carillon.security.control.SessionOutcome;
import org.carillon.security.control.SessionOutcome.Open;
import org.carillon.security.control.SessionOutcome.Unknown;
import org.carillon.security.control.Sessions;
import org.carillon.security.control.TokenOutcome;
import org.carillon.security.control.TokenOutcome.Valid;
import org.carillon.security.control.TokenVerifier;

/**
 * Proves the caller: by the bearer token, without the database; where there is none, by the cookie of a session. It refuses nobody:
 * what is behind it knows whether it is public.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CallerFilter implements Filter {
    private static final Logger LOG = System.getLogger(CallerFilter.class.getName());

    /** Request attribute: a {@link TokenOutcome} or a {@link SessionOutcome}, absent if the caller sent neither token nor cookie. */
    static final String OUTCOME = "org.carillon.security.outcome";

    private static final String SCHEME = "Bearer ";

    @Inject
    TokenVerifier verifier;

    @Inject
    Sessions sessions;

    @Inject
    Caller caller;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<Object> outcome = outcome(http);
        outcome.ifPresent(found -> request.setAttribute(OUTCOME, found));
        if (outcome.orElse(null) instanceof Valid valid) {
            proceedAs(valid.identity(), http, response, chain);
        } else if (outcome.orElse(null) instanceof Open open) {
            proceedAs(open.identity(), http, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Object> outcome(HttpServletRequest request) {
        return bearer(request)
                .<Object>map(verifier::verify)
                .or(() -> SessionCookie.in(request).map(this::proved));
    }

    private SessionOutcome proved(SessionId id) {
        try {
            return sessions.prove(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A session could not be looked up: " + e);
            return new Unknown();
        }
    }

    private void proceedAs(Identity identity, HttpServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        caller.identify(identity);
        try {
            chain.doFilter(new ProvenRequest(request, identity), response);
        } finally {
            caller.forget();
        }
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
