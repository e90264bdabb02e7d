package org.carillon.security.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Accounts;
import org.carillon.security.control.Caller;
import org.carillon.security.control.Passwords;
import org.carillon.security.entity.Account;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Users, for administrators. */
@Path("accounts")
@Tag(name = "Access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "All users, by name")
    public List<AccountAnswer> all() {
        return accounts.all().stream().map(this::answer).toList();
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Make a user who can log in")
    public Response add(@Nullable AccountRequest request) {
        AccountRequest.Complete account = Body.present(request).complete();
        Account made = accounts.add(account.username(), passwords.hash(account.password()), account.roles());
        String path = "/api/accounts/" + URLEncoder.encode(made.username(), StandardCharsets.UTF_8);
        return Response.created(URI.create(path)).entity(answer(made)).build();
    }

    @PUT
    @Path("{username}/password")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Set a user's password, which unlocks and ends sessions as well")
    public AccountAnswer password(@PathParam("username") String username, @Nullable PasswordRequest request) {
        String password = Body.present(request).checked();
        return answer(accounts.changePassword(username, passwords.hash(password)));
    }

    @PUT
    @Path("{username}/enabled")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Disable a user, or enable again; sessions end, tokens live until they expire")
    @APIResponse(responseCode = "409", description = "It is the last administrator")
    public AccountAnswer enable(@PathParam("username") String username, @Nullable EnabledRequest request) {
        boolean enabled = Body.present(request).checked();
        if (!enabled && caller.isUser() && caller.name().equals(username)) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "enabled", "you cannot disable yourself");
        }
        return answer(accounts.enable(username, enabled));
    }

    @PUT
    @Path("{username}/roles")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Give a user these roles in place of those before",
            description = "Sessions have them at once; tokens keep the ones before until they expire.")
    @APIResponse(responseCode = "409", description = "It is the last administrator")
    public AccountAnswer roles(@PathParam("username") String username, @Nullable RolesRequest request) {
        return answer(accounts.changeRoles(username, Body.present(request).checked()));
    }

    @POST
    @Path("{username}/unlock")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Let a user log in again at once who is locked after too many failed logins")
    public AccountAnswer unlock(@PathParam("username") String username) {
        return answer(accounts.unlock(username));
    }

    private AccountAnswer answer(Account account) {
        return AccountAnswer.of(account, clock.instant());
    }
}
