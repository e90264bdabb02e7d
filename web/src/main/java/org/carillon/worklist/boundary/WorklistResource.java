package org.carillon.worklist.boundary;

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
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.carillon.worklist.control.Worklist;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What needs a person: patients who cannot be reached, replies that nobody understands. */
@Path("worklist")
@ApplicationScoped
@Tag(name = "Work list")
@Produces(MediaType.APPLICATION_JSON)
public class WorklistResource {

    @Inject
    Worklist worklist;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "The work list, newest first", description = "Open items if status does not say otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "A page of work items",
            content = @Content(schema = @Schema(implementation = WorkItemPageAnswer.class)))
    public Response search(@BeanParam WorklistQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                worklist.search(query.filter(), query.position(), query.size()),
                WorkItemAnswer::of,
                WorkItemPageAnswer::new,
                asked);
    }

    @POST
    @Path("{id}/resolve")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Take an item off the list",
            description =
                    "What was done can be told, and need not be. patient_id says whose the message is, of a number that several patients have: it is in that conversation from then on.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ResolveRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "It is resolved",
            content = @Content(schema = @Schema(implementation = WorkItemAnswer.class)))
    @APIResponse(responseCode = "409", description = "Somebody resolved it before")
    public WorkItemAnswer resolve(@PathParam("id") String id, InputStream body) throws IOException {
        ResolveRequest told = ResolveRequest.in(body);
        return WorkItemAnswer.of(worklist.resolve(idOf(id), caller.name(), told.resolution(), told.patientId()));
    }

    private static UUID idOf(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no work item " + written);
        }
    }
}
