package org.carillon.appointment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carillon.appointment.control.Clinics;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Places with a time zone. */
@Path("clinics")
@ApplicationScoped
@Tag(name = "Appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClinicsResource {

    @Inject
    Clinics clinics;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "All clinics, by code")
    public List<ClinicAnswer> all() {
        return clinics.all().stream().map(ClinicAnswer::of).toList();
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "One clinic")
    @APIResponse(
            responseCode = "200",
            description = "The clinic",
            content = @Content(schema = @Schema(implementation = ClinicAnswer.class)))
    public ClinicAnswer one(@PathParam("code") String code) {
        return ClinicAnswer.of(clinics.byCode(code)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no clinic " + code)));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Make or change a clinic",
            description = "Appointments that were booked before keep the zone that they were booked in.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ClinicRequest.class),
                            examples = @ExampleObject(name = "clinic", value = Examples.CLINIC)))
    @APIResponse(
            responseCode = "200",
            description = "The clinic as it is now",
            content = @Content(schema = @Schema(implementation = ClinicAnswer.class)))
    public ClinicAnswer put(@PathParam("code") String code, @Nullable ClinicRequest request) {
        ClinicRequest.Complete clinic = ClinicRequest.complete(code, request);
        return ClinicAnswer.of(clinics.put(clinic.code(), clinic.name(), clinic.zone(), clinic.region()));
    }
}
