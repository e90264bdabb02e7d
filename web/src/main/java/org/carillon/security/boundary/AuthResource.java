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
import org.carillon.security.control.Caller;
import org.carillon.security.control.LogIn;
import org.carillon.security.control.LoginOutcome;
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
        return TokenAnswer.of(tokens.issue(LoginGate.granted(outcome).identity()));
    }

    @GET
    @Path("user")
    @RolesAllowed({Role.ADMINISTRATOR, Role.STAFF, Role.INTEGRATOR, Role.AUDITOR})
    @Operation(summary = "Who am I")
    public CallerAnswer user() {
        return CallerAnswer.of(caller);
    }
}
