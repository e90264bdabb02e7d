package org.carillon.notify.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.carillon.directory.boundary.UserMeant;
import org.carillon.notification.control.InAppInbox;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.paging.control.Page;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** C6: what the application itself shows a user. */
@Path("in-app-notifications")
@ApplicationScoped
@Tag(name = "Notifications")
@Produces(MediaType.APPLICATION_JSON)
public class InAppResource {
    private static final String WHOSE = "The caller's; an administrator or a client names another user by user_id.";

    @Inject
    InAppInbox inbox;

    @Inject
    UserMeant users;

    @GET
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "A user's in-app notifications, newest first",
            description = WHOSE + " unread=true: only those.")
    @APIResponse(
            responseCode = "200",
            description = "A page, and how many of all are unread",
            content =
                    @Content(
                            schema = @Schema(implementation = InAppPageAnswer.class),
                            examples = @ExampleObject(name = "inbox", value = NotifyExamples.INBOX)))
    public Response search(@BeanParam InAppQuery query, @Context UriInfo asked) {
        long user = users.of(query.userId).getId();
        Page<SMSNotification> page = inbox.page(user, query.onlyUnread(), query.position(), query.size());
        var contents = inbox.contents(page.items());
        long unread = inbox.unread(user);
        return PagedAnswers.of(
                page,
                row -> InAppAnswer.of(row, contents.get(row.getId())),
                (items, next) -> new InAppPageAnswer(items, next, unread),
                asked);
    }

    @GET
    @Path("unread")
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "How many of a user's in-app notifications are unread", description = WHOSE)
    public UnreadAnswer unread(@QueryParam("user_id") @Nullable String userId) {
        return new UnreadAnswer(inbox.unread(users.of(userId).getId()));
    }

    @POST
    @Path("{id}/read")
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "The user has read it", description = WHOSE + " Reading it twice is reading it once.")
    @APIResponse(
            responseCode = "200",
            description = "It is read",
            content = @Content(schema = @Schema(implementation = InAppAnswer.class)))
    @APIResponse(responseCode = "404", description = "It is not in this user's inbox")
    public InAppAnswer read(@PathParam("id") String id, @QueryParam("user_id") @Nullable String userId) {
        SMSNotification row = inbox.read(known(id), users.of(userId).getId());
        return InAppAnswer.of(row, inbox.contents(List.of(row)).get(row.getId()));
    }

    @POST
    @Path("read-all")
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "The user has read all of them",
            description = WHOSE + " At most a thousand, the oldest first.")
    public ReadAnswer readAll(@QueryParam("user_id") @Nullable String userId) {
        long user = users.of(userId).getId();
        long read = inbox.readAll(user);
        return new ReadAnswer(read, inbox.unread(user));
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no in-app notification " + id);
        }
    }
}
