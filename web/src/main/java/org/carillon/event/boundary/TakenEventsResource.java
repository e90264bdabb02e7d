package org.carillon.event.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.carillon.event.control.EventBook;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other applications have told. */
@Path("events")
@ApplicationScoped
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class TakenEventsResource {

    @Inject
    EventBook events;

    @GET
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "Events of other applications and what each did, newest first",
            description = "By booking_id if it is given; limit is 50, at most 200; next names the next page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of events",
            content = @Content(schema = @Schema(implementation = TakenEvents.class)))
    public Response search(@BeanParam EventQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                events.search(query.bookingId, query.position(), query.size()),
                TakenEvent::of,
                TakenEvents::new,
                asked);
    }
}
