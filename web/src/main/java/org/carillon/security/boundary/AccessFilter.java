package org.carillon.security.boundary;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.time.Duration;
import java.util.Collections;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Identity;
import org.carillon.security.control.SessionOutcome.Ended;
import org.carillon.security.control.SessionOutcome.Open;
import org.carillon.security.control.SessionOutcome.Unknown;
import org.carillon.security.control.TokenOutcome;
import org.carillon.security.control.TokenOutcome.Expired;
import org.carillon.security.control.TokenOutcome.Valid;
import org.jspecify.annotations.Nullable;

/** Lets through whom the rule of one method allows. A public method is open to a caller with a bad token or session as well. */
@Priority(Priorities.AUTHENTICATION)
class AccessFilter implements ContainerRequestFilter {
    private final AccessRule rule;

    AccessFilter(AccessRule rule) {
        this.rule = rule;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (rule instanceof AccessRule.Everybody) {
            return;
        }
        Identity identity = proven(request);
        if (!(rule instanceof AccessRule.Roles roles) || Collections.disjoint(roles.names(), identity.roles())) {
            throw Problem.of(ProblemCode.FORBIDDEN, "None of your roles may do this");
        }
    }

    private static Identity proven(ContainerRequestContext request) {
        Object outcome = request.getProperty(CallerFilter.OUTCOME);
        if (outcome instanceof Valid valid) {
            return valid.identity();
        }
        if (outcome instanceof Open session) {
            Csrf.require(session, request.getMethod(), request.getHeaderString(Csrf.HEADER));
            return session.identity();
        }
        throw unproven(outcome);
    }

    private static Problem unproven(@Nullable Object outcome) {
        if (outcome instanceof Expired) {
            return Problem.of(ProblemCode.TOKEN_EXPIRED, "Get a new token from /api/auth/token");
        }
        if (outcome instanceof Ended) {
            return Problem.of(ProblemCode.SESSION_ENDED, "Log in again at /api/auth/login/");
        }
        if (outcome instanceof Unknown) {
            return Problem.of(ProblemCode.DATABASE_UNAVAILABLE, "The session could not be looked up; try again")
                    .retryAfter(Duration.ofSeconds(5));
        }
        return outcome instanceof TokenOutcome
                ? Problem.of(ProblemCode.INVALID_TOKEN, "The token is malformed or not from an issuer trusted here")
                : Problem.of(
                        ProblemCode.UNAUTHENTICATED,
                        "Send the header Authorization: Bearer <token>, or the cookie of a session from /api/auth/login/");
    }
}
