package org.carillon.patient.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carillon.patient.control.Patients;
import org.carillon.register.boundary.KeptRow;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a message to a patient can go. */
@Path("sms/patient/{id}/phones")
@ApplicationScoped
@Tag(name = "Patients")
@Produces(MediaType.APPLICATION_JSON)
public class PatientPhonesResource {

    @Inject
    Patients patients;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "The numbers of a patient",
            description =
                    "Own numbers and those of emergency contacts, each with its label; the default one is the first.")
    @APIResponse(
            responseCode = "200",
            description = "The numbers; there may be none",
            content =
                    @Content(
                            schema = @Schema(implementation = PhonesAnswer.class),
                            examples = @ExampleObject(name = "three numbers", value = PhonesAnswer.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "There is no such patient")
    public PhonesAnswer phones(@PathParam("id") String id) {
        return PhonesAnswer.of(patients.known(KeptRow.id("patient", id)));
    }
}
