package org.carillon.notification.boundary;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.control.CallBook;
import org.carillon.notification.control.ChangeNotification;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.paging.boundary.PageAnswer;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything that was sent or is to be sent, in our own words. */
@Path("notifications")
@ApplicationScoped
@Tag(name = Wording.TAG_NOTIFICATIONS)
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    @Inject
    NotificationHistory history;

    @Inject
    MessageStatus messages;

    @Inject
    ChangeNotification change;

    @Inject
    CallBook calls;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Search the notifications", description = Wording.PAGE)
    @APIResponse(responseCode = "200", description = "A page of notifications, each without its events")
    public Response search(@BeanParam HistoryFilters filters, @Context UriInfo uri) {
        HistoryQuery query = filters.query();
        return PagedAnswers.of(
                history.search(query.filter(), query.before(), query.limit()),
                NotificationAnswer::of,
                PageAnswer::new,
                uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "One notification with its whole history")
    @APIResponse(
            responseCode = "200",
            description = "The notification and its events, oldest first",
            content = @Content(schema = @Schema(implementation = NotificationAnswer.class)))
    public NotificationAnswer one(@PathParam("id") @Parameter(description = Wording.ID_OR_SID) String idOrSid) {
        return withEvents(messages.found(idOrSid));
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Cancel a notification that the provider has not got yet")
    @APIResponse(
            responseCode = "200",
            description = "It is canceled",
            content = @Content(schema = @Schema(implementation = NotificationAnswer.class)))
    @APIResponse(responseCode = "409", description = "Its status does not allow this")
    public NotificationAnswer cancel(@PathParam("id") @Parameter(description = Wording.ID_OR_SID) String idOrSid) {
        return withEvents(change.cancel(messages.found(idOrSid).getId(), caller.name()));
    }

    @POST
    @Path("{id}/reschedule")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Move a scheduled notification to another time")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RescheduleRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "It is moved",
            content = @Content(schema = @Schema(implementation = NotificationAnswer.class)))
    @APIResponse(responseCode = "409", description = "It is not scheduled any more")
    public NotificationAnswer reschedule(
            @PathParam("id") @Parameter(description = Wording.ID_OR_SID) String idOrSid,
            @Nullable RescheduleRequest request) {
        Instant time = RescheduleRequest.time(request, clock.instant());
        return withEvents(change.reschedule(messages.found(idOrSid).getId(), time, caller.name()));
    }

    @POST
    @Path("{id}/retry")
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Send a failed notification again, as a new one")
    @APIResponse(
            responseCode = "202",
            description = "The new notification; Location names it",
            content = @Content(schema = @Schema(implementation = NotificationAnswer.class)))
    @APIResponse(responseCode = "409", description = "It has not failed, or was retried before")
    public Response retry(@PathParam("id") @Parameter(description = Wording.ID_OR_SID) String idOrSid) {
        SMSNotification again = change.retry(messages.found(idOrSid).getId(), caller.name());
        return Response.accepted(withEvents(again))
                .header(HttpHeaders.LOCATION, "/api/notifications/" + again.getId())
                .build();
    }

    private NotificationAnswer withEvents(SMSNotification row) {
        return NotificationAnswer.of(
                row,
                history.content(row).map(ContentAnswer::of).orElse(null),
                row.getKind() == Kind.CALL ? CallDetails.of(calls.story(row.getId())) : null,
                history.events(row.getId()).stream().map(EventAnswer::of).toList());
    }
}
