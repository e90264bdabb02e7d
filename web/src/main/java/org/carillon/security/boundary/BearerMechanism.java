package org.carillon.security.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.carillon.security.control.TokenOutcome;
import org.carillon.security.control.TokenOutcome.Valid;
import org.carillon.security.control.TokenVerifier;

/** Proves the caller by the bearer token, without a session and without the database. */
@ApplicationScoped
public class BearerMechanism implements HttpAuthenticationMechanism {
    /** Request attribute: the {@link TokenOutcome}, absent if no bearer token was sent. */
    static final String OUTCOME = TokenOutcome.class.getName();

    private static final String SCHEME = "Bearer ";

    @Inject
    TokenVerifier verifier;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return context.doNothing();
        }
        TokenOutcome outcome = verifier.verify(header.substring(SCHEME.length()).strip());
        request.setAttribute(OUTCOME, outcome);
        return outcome instanceof Valid valid
                ? context.notifyContainerAboutLogin(
                        valid.identity(), valid.identity().roles())
                : context.doNothing();
    }
}
