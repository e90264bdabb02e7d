package org.carillon.notification.boundary;

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
import org.carillon.notification.control.NotificationHistory;
import org.carillon.paging.boundary.PageAnswer;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** B7: the communication log, with the columns of its document. */
@Path("communication-log")
@ApplicationScoped
@Tag(name = Wording.TAG_TWILIO)
@Produces(MediaType.APPLICATION_JSON)
public class CommunicationLogResource {

    @Inject
    NotificationHistory history;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "The communication log", description = Wording.PAGE)
    @APIResponse(
            responseCode = "200",
            description = "A page of rows",
            content = @Content(examples = @ExampleObject(name = "page", value = Examples.LOG)))
    public Response search(@BeanParam HistoryFilters filters, @Context UriInfo uri) {
        HistoryQuery query = filters.query();
        return PagedAnswers.of(
                history.search(query.filter(), query.before(), query.limit()),
                CommunicationAnswer::of,
                PageAnswer::new,
                uri);
    }
}
