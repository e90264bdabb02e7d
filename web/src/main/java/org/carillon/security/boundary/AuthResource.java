package org.carillon.security.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Caller;
import org.carillon.security.control.LogIn;
import org.carillon.security.control.LoginOutcome;
import org.carillon.security.control.LoginOutcome.Granted;
import org.carillon.security.control.LoginOutcome.Locked;
import org.carillon.security.control.TokenIssuer;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a caller becomes known. */
@Path("auth")
@Tag(name = "Access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuthResource {

    @Inject
    LogIn logIn;

    @Inject
    TokenIssuer tokens;

    @Inject
    Caller caller;

    @POST
    @Path("token")
    @PermitAll
    @LimitedByAddress
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Get a bearer token, as a user or as an API client")
    public TokenAnswer token(@Nullable TokenRequest request) {
        TokenRequest login = Body.present(request);
        login.check();
        LoginOutcome outcome = login.isOfClient()
                ? logIn.client(login.name(), login.secret())
                : logIn.user(login.name(), login.secret());
        if (outcome instanceof Locked locked) {
            throw Problem.of(ProblemCode.ACCOUNT_LOCKED, "Too many logins failed; try again later")
                    .retryAfter(locked.remaining());
        }
        if (outcome instanceof Granted granted) {
            return TokenAnswer.of(tokens.issue(granted.identity()));
        }
        throw Problem.of(ProblemCode.LOGIN_FAILED, "The name or the secret is wrong");
    }

    @GET
    @Path("user")
    @RolesAllowed({Role.ADMINISTRATOR, Role.STAFF, Role.INTEGRATOR, Role.AUDITOR})
    @Operation(summary = "Who am I")
    public CallerAnswer user() {
        return CallerAnswer.of(caller);
    }
}
