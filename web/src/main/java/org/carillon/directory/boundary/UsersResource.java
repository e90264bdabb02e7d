package org.carillon.directory.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.carillon.directory.control.EditUsers;
import org.carillon.directory.control.UserFilter;
import org.carillon.directory.control.Users;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.register.boundary.KeptQuery;
import org.carillon.register.boundary.KeptRow;
import org.carillon.request.boundary.IfMatch;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Users. One who is deleted is only not active any more: messages name him or her. */
@Path("users")
@ApplicationScoped
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsersResource {
    private static final String EXAMPLE = """
            {"name": "Thandi Nkosi", "phone": "+27123456789", "email": "thandi@example.com", "department_id": 1}""";

    @Inject
    Users users;

    @Inject
    EditUsers edit;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Search the users, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of users",
            content = @Content(schema = @Schema(implementation = UserPageAnswer.class)))
    public Response search(
            @QueryParam("name") @Nullable String name,
            @QueryParam("phone") @Nullable String phone,
            @QueryParam("email") @Nullable String email,
            @QueryParam("department_id") @Nullable String department,
            @BeanParam KeptQuery query,
            @Context UriInfo asked) {
        UserFilter filter = new UserFilter(
                query.active(),
                KeptQuery.text("name", name),
                QueryParameters.phone("phone", phone),
                KeptQuery.text("email", email),
                QueryParameters.number("department_id", department, 1, Long.MAX_VALUE));
        return PagedAnswers.of(
                edit.search(filter, query.position(), query.size()), UserAnswer::of, UserPageAnswer::new, asked);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "One user")
    @APIResponse(
            responseCode = "200",
            description = "The user; ETag is its version",
            content = @Content(schema = @Schema(implementation = UserAnswer.class)))
    public Response one(@PathParam("id") String id) {
        return shown(users.found(KeptRow.id("user", id)));
    }

    @POST
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Add a user")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = UserRequest.class),
                            examples = @ExampleObject(name = "user", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names it, ETag is its version",
            content = @Content(schema = @Schema(implementation = UserAnswer.class)))
    public Response add(@Nullable UserRequest request) {
        UserRequest asked = UserRequest.present(request);
        DirectoryUser made = edit.add(asked.user(), asked.active());
        return KeptRow.made(made, UserAnswer.of(made), "/api/users/");
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Change a user", description = "The user is as the body says; what it leaves out is empty.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = UserRequest.class),
                            examples = @ExampleObject(name = "user", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = UserAnswer.class)))
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(IfMatch.HEADER) List<String> ifMatch,
            @Nullable UserRequest request) {
        UserRequest asked = UserRequest.present(request);
        return shown(edit.change(KeptRow.id("user", id), IfMatch.version(ifMatch), asked.user(), asked.active()));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Take a user out of use", description = "Changing it with active true takes that back.")
    @APIResponse(responseCode = "204", description = "It is not active any more")
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public void delete(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) List<String> ifMatch) {
        edit.activate(KeptRow.id("user", id), IfMatch.version(ifMatch), false);
    }

    private static Response shown(DirectoryUser user) {
        return KeptRow.shown(user, UserAnswer.of(user));
    }
}
