package org.carillon.reminder.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carillon.appointment.control.AppointmentBook;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.reminder.control.Reminders;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is planned for an appointment and what became of it. */
@Path("reminders/{booking_id}")
@Tag(name = "Reminders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentRemindersResource {

    @Inject
    AppointmentBook appointments;

    @Inject
    Reminders reminders;

    @GET
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary =
                    "All reminders of an appointment, those to come and those that were, with the reason where none was sent")
    public List<ReminderAnswer> of(@PathParam("booking_id") String bookingId) {
        return appointments
                .byBookingId(bookingId)
                .map(appointment -> reminders.of(appointment.getId()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no appointment " + bookingId))
                .stream()
                .map(ReminderAnswer::of)
                .toList();
    }
}
