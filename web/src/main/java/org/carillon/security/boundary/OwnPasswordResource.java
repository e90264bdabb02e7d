package org.carillon.security.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Accounts;
import org.carillon.security.control.Caller;
import org.carillon.security.control.LogIn;
import org.carillon.security.control.LoginOutcome;
import org.carillon.security.control.Passwords;
import org.carillon.security.control.SessionOutcome.Open;
import org.carillon.security.control.Sessions;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The password of whoever asks. A wrong one counts as a failed login: a session that was left open is not a way to guess it. */
@Path("auth/password")
@Tag(name = "Access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnPasswordResource {

    @Inject
    LogIn logIn;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest servletRequest;

    @PUT
    @RolesAllowed({Role.ADMINISTRATOR, Role.STAFF, Role.INTEGRATOR, Role.AUDITOR})
    @LimitedByAddress
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change your own password",
            description = "All sessions of yours end; the one that asks gets a new one, with another CSRF token.")
    @APIResponse(
            responseCode = "200",
            description = "Changed; the cookies are those of a new session",
            content =
                    @Content(
                            schema = @Schema(implementation = SessionAnswer.class),
                            examples = @ExampleObject(name = "staff", value = SessionAnswer.EXAMPLE)))
    @APIResponse(responseCode = "204", description = "Changed by a caller with a token, who has no session")
    @APIResponse(responseCode = "400", description = "current_password is wrong, or the new one cannot be used")
    @APIResponse(responseCode = "429", description = "Too many failed: locked, as after failed logins")
    public Response change(@Nullable OwnPasswordRequest request) {
        OwnPasswordRequest wanted = Body.present(request).checked();
        if (caller.isClient()) {
            throw Problem.of(ProblemCode.FORBIDDEN, "An API client has a secret: POST /api/clients/{client_id}/secret");
        }
        String username = caller.name();
        LoginOutcome outcome = logIn.user(username, wanted.before());
        if (outcome instanceof LoginOutcome.Refused) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "current_password", "is wrong");
        }
        LoginGate.granted(outcome);
        accounts.changePassword(username, passwords.hash(wanted.wanted()));
        if (!(servletRequest.getAttribute(CallerFilter.OUTCOME) instanceof Open)) {
            return Response.noContent().build();
        }
        Open opened = sessions.open(LoginGate.granted(logIn.user(username, wanted.wanted())));
        return SessionCookie.answer(opened, servletRequest);
    }
}
