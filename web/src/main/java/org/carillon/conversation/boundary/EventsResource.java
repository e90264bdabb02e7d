package org.carillon.conversation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import org.carillon.conversation.control.ReadThread;
import org.carillon.register.boundary.KeptRow;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** D7: a page need not ask what is new, it is told. */
@Path("conversations")
@ApplicationScoped
@Tag(name = "Conversations")
public class EventsResource {
    private static final String EVENTS = "text/event-stream";

    @Inject
    EventStreams streams;

    @Inject
    ReadThread threads;

    @Inject
    Caller caller;

    @GET
    @Path("events")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "Follow all conversations",
            description =
                    "Server-sent events: conversation (as /api/conversations has it) whenever one has changed; reload if too "
                            + "much has changed to be told. Last-Event-ID, or since, tells what was seen before. A stream ends after 15 "
                            + "minutes; its reader comes back.")
    @APIResponse(
            responseCode = "200",
            description = "Events, until somebody ends it",
            content = @Content(mediaType = EVENTS, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "503", description = "Too many follow already; poll instead")
    public void all(
            @HeaderParam("Last-Event-ID") @Nullable String lastEvent,
            @QueryParam("since") @Nullable String since,
            @Context HttpServletRequest request,
            @Suspended AsyncResponse open)
            throws IOException {
        follow(null, lastEvent, since, request, open);
    }

    @GET
    @Path("{patient_id}/events")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "Follow the conversation with one patient",
            description =
                    "Server-sent events: message (as the conversation has it) when one is new or has changed, told by its id; "
                            + "conversation when it was read, for instance; reload if too much has changed to be told.")
    @APIResponse(
            responseCode = "200",
            description = "Events, until somebody ends it",
            content = @Content(mediaType = EVENTS, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "There is no such patient")
    @APIResponse(responseCode = "503", description = "Too many follow already; poll instead")
    public void one(
            @PathParam("patient_id") String patient,
            @HeaderParam("Last-Event-ID") @Nullable String lastEvent,
            @QueryParam("since") @Nullable String since,
            @Context HttpServletRequest request,
            @Suspended AsyncResponse open)
            throws IOException {
        follow(KeptRow.id("patient", patient), lastEvent, since, request, open);
    }

    private void follow(
            @Nullable Long patient,
            @Nullable String lastEvent,
            @Nullable String since,
            HttpServletRequest request,
            AsyncResponse open)
            throws IOException {
        Instant seen = ThreadQuery.instant(
                lastEvent == null ? "since" : "Last-Event-ID", lastEvent == null ? since : lastEvent);
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            open.resume(Response.ok().type(EVENTS).build());
            return;
        }
        streams.checkRoom(caller.name());
        if (patient != null) {
            threads.followed(patient);
        }
        HttpServletResponse response =
                (HttpServletResponse) request.getAsyncContext().getResponse();
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(EVENTS + ";charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        streams.follow(patient, seen, caller.name(), request.getAsyncContext());
    }
}
