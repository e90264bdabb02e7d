package org.carillon.appointment.boundary;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.carillon.appointment.control.AppointmentBook;
import org.carillon.appointment.entity.Appointment;
import org.carillon.notification.boundary.HistoryFilters;
import org.carillon.notification.boundary.HistoryQuery;
import org.carillon.notification.boundary.NotificationAnswer;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.paging.boundary.PageAnswer;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A3: what was sent about one appointment, or was to be. */
@Path("appointments/{booking_id}/notifications")
@ApplicationScoped
@Tag(name = "Appointments")
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentNotificationsResource {

    @Inject
    AppointmentBook book;

    @Inject
    NotificationHistory history;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "All notifications of one appointment",
            description = "Newest first, with the same filters as /api/notifications.")
    @APIResponse(responseCode = "200", description = "A page of notifications, each without its events")
    public Response search(
            @PathParam("booking_id") String bookingId, @BeanParam HistoryFilters filters, @Context UriInfo uri) {
        HistoryQuery query = filters.query();
        Appointment appointment = book.byBookingId(bookingId)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no appointment " + bookingId));
        return PagedAnswers.of(
                history.search(query.filter().about(appointment.getId()), query.before(), query.limit()),
                NotificationAnswer::of,
                PageAnswer::new,
                uri);
    }
}
