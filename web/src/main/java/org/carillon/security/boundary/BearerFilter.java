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
import java.util.Optional;
import org.carillon.security.control.Caller;
import org.carillon.security.control.Identity;
import org.carillon.security.control.TokenOutcome;
import org.carillon.security.control.TokenOutcome.Valid;
import org.carillon.security.control.TokenVerifier;

/**
 * Proves the caller by the bearer token, without a session and without the database. It refuses nobody: what is behind it
 * knows whether it is public.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class BearerFilter implements Filter {
    /** Request attribute: the {@link TokenOutcome}, absent if no bearer token was sent. */
    static final String OUTCOME = TokenOutcome.class.getName();

    private static final String SCHEME = "Bearer ";

    @Inject
    TokenVerifier verifier;

    @Inject
    Caller caller;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<TokenOutcome> outcome = bearer(http).map(verifier::verify);
        outcome.ifPresent(found -> request.setAttribute(OUTCOME, found));
        if (outcome.orElse(null) instanceof Valid valid) {
            proceedAs(valid.identity(), http, response, chain);
        } else {
            chain.doFilter(request, response);
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
