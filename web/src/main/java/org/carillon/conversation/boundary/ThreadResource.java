package org.carillon.conversation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.carillon.conversation.control.ReadThread;
import org.carillon.conversation.control.Way;
import org.carillon.register.boundary.KeptRow;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** D5: all that went between us and one patient. */
@Path("sms/patient/{id}/conversation")
@ApplicationScoped
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadResource {

    @Inject
    ReadThread threads;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "The conversation with a patient",
            description =
                    "One thread over all numbers, channels and providers. The newest page if nothing else is asked for; "
                            + "older and newer lead to the pages beside it, poll to what is new or has changed since. Who has read "
                            + "what is kept in the audit.")
    @APIResponse(
            responseCode = "200",
            description = "A page, the oldest message first",
            content =
                    @Content(
                            schema = @Schema(implementation = ThreadAnswer.class),
                            examples = @ExampleObject(name = "thread", value = Examples.THREAD)))
    @APIResponse(responseCode = "404", description = "There is no such patient")
    public ThreadAnswer read(@PathParam("id") String id, @BeanParam ThreadQuery query, @Context UriInfo asked) {
        long patient = KeptRow.id("patient", id);
        Way way = query.way();
        Instant since = query.changedSince();
        if (since != null) {
            return ThreadAnswer.changes(threads.since(patient, since, query.size()), asked);
        }
        return ThreadAnswer.page(
                threads.page(patient, way, query.from(), query.size()), way, query.from() == null, asked);
    }
}
