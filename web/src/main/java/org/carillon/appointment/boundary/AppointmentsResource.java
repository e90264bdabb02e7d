package org.carillon.appointment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.carillon.appointment.control.AppointmentBook;
import org.carillon.appointment.control.AppointmentOutcome;
import org.carillon.appointment.control.BookAppointment;
import org.carillon.appointment.control.Booking;
import org.carillon.appointment.control.ChangeAppointment;
import org.carillon.appointment.control.Correction;
import org.carillon.appointment.control.NewTime;
import org.carillon.appointment.entity.Appointment;
import org.carillon.idempotency.boundary.Answers;
import org.carillon.idempotency.boundary.RepeatableRequests;
import org.carillon.idempotency.entity.KeptAnswer;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.request.boundary.IfMatch;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Booking, moving and cancelling, by booking id. */
@Path("appointments")
@ApplicationScoped
@Tag(name = "Appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentsResource {
    private static final String PATH = "/api/appointments/";

    @Inject
    BookAppointment bookings;

    @Inject
    ChangeAppointment changes;

    @Inject
    AppointmentBook book;

    @Inject
    RepeatableRequests repeatable;

    @Inject
    Caller caller;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Book, and send the confirmation",
            description =
                    "A booking never fails because its message cannot be sent: notification_error says why, and the"
                            + " patient comes to the work list.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = BookingRequest.class),
                            examples = @ExampleObject(name = "booking", value = Examples.BOOKING)))
    @APIResponse(
            responseCode = "201",
            description = "It is booked; Location names it, ETag its version",
            content =
                    @Content(
                            schema = @Schema(implementation = AppointmentAnswer.class),
                            examples = @ExampleObject(name = "booked", value = Examples.BOOKED)))
    @APIResponse(responseCode = "409", description = "The booking id is taken")
    public Response book(@Nullable BookingRequest request, @BeanParam ChangeHeaders headers) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        Booking booking = request.booking("", caller.name());
        return Answers.response(repeatable.once(
                repeatable.request(headers.idempotencyKey, "/api/appointments", request),
                () -> booked(bookings.book(booking))));
    }

    @PUT
    @Path("{booking_id}")
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Move to another time, and tell the patient",
            description = "Who comes and to whom can be corrected as well, which is not told to the patient.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ChangeRequest.class),
                            examples = @ExampleObject(name = "move", value = Examples.MOVE)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now, with the message's id if the time is another one",
            content = @Content(schema = @Schema(implementation = AppointmentAnswer.class)))
    @APIResponse(responseCode = "409", description = "It is cancelled, or at another version than If-Match says")
    public Response reschedule(
            @PathParam("booking_id") String bookingId,
            @Nullable ChangeRequest request,
            @BeanParam ChangeHeaders headers) {
        ChangeRequest asked = ChangeRequest.present(request);
        NewTime time = asked.newTime();
        Correction correction = asked.correction();
        return Answers.response(repeatable.once(
                repeatable.request(headers.idempotencyKey, PATH + bookingId, asked),
                () -> changed(changes.change(bookingId, headers.version(), time, correction, caller.name()))));
    }

    @POST
    @Path("{booking_id}/cancel")
    @LimitedByClient
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Cancel, and tell the patient")
    @APIResponse(
            responseCode = "200",
            description = "It is cancelled",
            content = @Content(schema = @Schema(implementation = AppointmentAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is cancelled already, or at another version than If-Match says")
    public Response cancel(@PathParam("booking_id") String bookingId, @BeanParam ChangeHeaders headers) {
        return Answers.response(repeatable.once(
                repeatable.request(headers.idempotencyKey, PATH + bookingId + "/cancel", null),
                () -> changed(changes.cancel(bookingId, headers.version(), caller.name()))));
    }

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Search the appointments", description = "The latest date first; next names the next page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of appointments",
            content = @Content(schema = @Schema(implementation = AppointmentPageAnswer.class)))
    public Response search(@BeanParam AppointmentQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                book.search(query.filter(), query.position(), query.size()),
                AppointmentAnswer::of,
                AppointmentPageAnswer::new,
                asked);
    }

    @GET
    @Path("{booking_id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "One appointment")
    @APIResponse(
            responseCode = "200",
            description = "The appointment; ETag is its version",
            content = @Content(schema = @Schema(implementation = AppointmentAnswer.class)))
    public Response one(@PathParam("booking_id") String bookingId) {
        Appointment found = book.byBookingId(bookingId)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no appointment " + bookingId));
        return Response.ok(AppointmentAnswer.of(found))
                .header(HttpHeaders.ETAG, IfMatch.etag(found.getVersion()))
                .build();
    }

    private static KeptAnswer booked(AppointmentOutcome outcome) {
        Appointment appointment = outcome.appointment();
        return Answers.of(
                Response.Status.CREATED.getStatusCode(),
                AppointmentAnswer.of(outcome),
                IfMatch.etag(appointment.getVersion()),
                PATH + URLEncoder.encode(appointment.getBookingId(), StandardCharsets.UTF_8));
    }

    private static KeptAnswer changed(AppointmentOutcome outcome) {
        return Answers.of(
                Response.Status.OK.getStatusCode(),
                AppointmentAnswer.of(outcome),
                IfMatch.etag(outcome.appointment().getVersion()),
                null);
    }
}
