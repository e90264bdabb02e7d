package org.carillon.security.boundary;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Collections;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Identity;
import org.carillon.security.control.TokenOutcome;
import org.carillon.security.control.TokenOutcome.Expired;
import org.carillon.security.control.TokenOutcome.Valid;

/** Lets through whom the rule of one method allows. A public method is open to a caller with a bad token as well. */
@Priority(Priorities.AUTHENTICATION)
class AccessFilter implements ContainerRequestFilter {
    private final AccessRule rule;

    AccessFilter(AccessRule rule) {
        this.rule = rule;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Object outcome = request.getProperty(BearerFilter.OUTCOME);
        if (rule instanceof AccessRule.Everybody) {
            return;
        }
        Identity identity = proven(outcome);
        if (!(rule instanceof AccessRule.Roles roles) || Collections.disjoint(roles.names(), identity.roles())) {
            throw Problem.of(ProblemCode.FORBIDDEN, "None of your roles may do this");
        }
    }

    private static Identity proven(Object outcome) {
        if (outcome instanceof Valid valid) {
            return valid.identity();
        }
        if (outcome instanceof Expired) {
            throw Problem.of(ProblemCode.TOKEN_EXPIRED, "Get a new token from /api/auth/token");
        }
        throw outcome instanceof TokenOutcome
                ? Problem.of(ProblemCode.INVALID_TOKEN, "The token is malformed or not from an issuer trusted here")
                : Problem.of(ProblemCode.UNAUTHENTICATED, "Send the header Authorization: Bearer <token>");
    }
}
