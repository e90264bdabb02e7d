package org.carillon.conversation.boundary;

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
import org.carillon.conversation.control.ConversationList;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.register.boundary.KeptRow;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** With whom we are in conversation, and where something is new. */
@Path("conversations")
@ApplicationScoped
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
public class ConversationsResource {

    @Inject
    ConversationList conversations;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "Conversations, the one in which somebody wrote last first",
            description = "What Carillon sends by itself, as a reminder, makes no conversation new.")
    @APIResponse(
            responseCode = "200",
            description = "A page of conversations",
            content = @Content(schema = @Schema(implementation = ConversationPageAnswer.class)))
    public Response search(@BeanParam ConversationQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                conversations.search(query.filter(), query.position(), query.size()),
                ConversationAnswer::of,
                ConversationPageAnswer::new,
                asked);
    }

    @GET
    @Path("{patient_id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "How the conversation with a patient stands")
    @APIResponse(
            responseCode = "200",
            description = "The conversation, without its messages",
            content = @Content(schema = @Schema(implementation = ConversationAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no such patient")
    public ConversationAnswer one(@PathParam("patient_id") String patient) {
        return ConversationAnswer.of(conversations.of(KeptRow.id("patient", patient)));
    }

    @POST
    @Path("{patient_id}/read")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "The patient's messages have been read",
            description = "For everybody: the inbox is one that all share. What came after up_to stays unread.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReadRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The conversation as it stands now",
            content = @Content(schema = @Schema(implementation = ConversationAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no such patient")
    public ConversationAnswer read(@PathParam("patient_id") String patient, InputStream body) throws IOException {
        return ConversationAnswer.of(
                conversations.read(KeptRow.id("patient", patient), ReadRequest.upToIn(body), caller.name()));
    }
}
