package org.carillon.callback.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.carillon.callback.control.CallbackBook;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** X7: what clients were told, and what became of it. */
@Path("callbacks")
@ApplicationScoped
@Tag(name = "Callbacks")
@Produces(MediaType.APPLICATION_JSON)
public class CallbacksResource {

    @Inject
    CallbackBook book;

    @GET
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "The log of callbacks, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of callbacks",
            content =
                    @Content(
                            schema = @Schema(implementation = CallbackPageAnswer.class),
                            examples = @ExampleObject(name = "one that waits", value = """
                                    {"items": [{"id": "019aa562-8a00-7c3e-9d5b-0d6e8f1a2b3c",
                                      "client_id": "client-Zk3hQ9uT1mXo", "notification_id": "019aa562-88f1-7d2a-8c4e-1f2a3b4c5d6e",
                                      "status": "pending", "attempts": 2, "next_attempt_at": "2026-11-21T09:30:25Z",
                                      "last_attempt_at": "2026-11-21T09:30:05Z", "answer_status": 503,
                                      "error": "answered HTTP 503", "created_at": "2026-11-21T09:30:00Z"}],
                                     "next": null}""")))
    public Response search(@BeanParam CallbackQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                book.search(query.client(), query.notification(), query.state(), query.position(), query.size()),
                CallbackAnswer::of,
                CallbackPageAnswer::new,
                asked);
    }

    @POST
    @Path("{id}/replay")
    @Consumes(MediaType.WILDCARD)
    @LimitedByClient
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Make a callback again",
            description = "Whatever became of it, and for a day if it is in vain; with the same id.")
    @APIResponse(
            responseCode = "202",
            description = "It will be made within seconds",
            content = @Content(schema = @Schema(implementation = CallbackAnswer.class)))
    public Response replay(@PathParam("id") String id) {
        return Response.accepted(CallbackAnswer.of(book.replay(idOf(id)))).build();
    }

    private static UUID idOf(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no callback " + written);
        }
    }
}
