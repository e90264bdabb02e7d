package org.carillon.security.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carillon.security.control.LogIn;
import org.carillon.security.control.Passwords;
import org.carillon.security.control.SessionOutcome.Open;
import org.carillon.security.control.Sessions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sessions of people with a browser. Programs use tokens. */
@Path("auth")
@Tag(name = "Access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    LogIn logIn;

    @Inject
    Sessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    HttpServletRequest servletRequest;

    @POST
    @Path("login")
    @PermitAll
    @LimitedByAddress
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Log in with a browser",
            description =
                    "Sets the cookie of a session, which stands in place of a token from then on. Every request that changes something needs"
                            + " the header X-CSRFToken then.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = LoginRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "user",
                                            value = "{\"username\": \"ann\", \"password\": \"a long password\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Logged in; an older session of this browser has ended",
            content =
                    @Content(
                            schema = @Schema(implementation = SessionAnswer.class),
                            examples = @ExampleObject(name = "staff", value = SessionAnswer.EXAMPLE)))
    @APIResponse(responseCode = "401", description = "Wrong name or password, or the user is disabled")
    @APIResponse(responseCode = "429", description = "Too many logins failed")
    public Response logIn(@Nullable LoginRequest request) {
        LoginRequest login = Body.present(request).checked();
        Open opened = sessions.open(LoginGate.granted(logIn.user(login.name(), login.secret())));
        SessionCookie.in(servletRequest).ifPresent(sessions::close);
        return SessionCookie.answer(opened, servletRequest);
    }

    @POST
    @Path("logout")
    @PermitAll
    @Operation(summary = "Log out", description = "Ends the session; without one nothing happens.")
    @APIResponse(responseCode = "204", description = "There is no session any more")
    @APIResponse(responseCode = "403", description = "The header X-CSRFToken is missing or wrong")
    public Response logOut() {
        if (servletRequest.getAttribute(CallerFilter.OUTCOME) instanceof Open session) {
            Csrf.require(session, servletRequest.getMethod(), servletRequest.getHeader(Csrf.HEADER));
            sessions.close(session.id());
        }
        return Response.noContent().cookie(SessionCookie.gone(servletRequest)).build();
    }

    @GET
    @Path("csrf-token")
    @PermitAll
    @Operation(
            summary = "What the header X-CSRFToken has to say",
            description =
                    "It belongs to the session, and stands in the cookie csrftoken too; without a session nothing needs it.")
    @APIResponse(
            responseCode = "200",
            description = "The token",
            content =
                    @Content(
                            schema = @Schema(implementation = CsrfTokenAnswer.class),
                            examples = @ExampleObject(name = "token", value = "{\"csrf_token\": \"Yw3m…\"}")))
    public Response csrfToken() {
        String token = servletRequest.getAttribute(CallerFilter.OUTCOME) instanceof Open session
                ? session.id().csrfToken()
                : passwords.random(32);
        return Response.ok(new CsrfTokenAnswer(token))
                .cookie(SessionCookie.csrf(token, servletRequest))
                .build();
    }
}
