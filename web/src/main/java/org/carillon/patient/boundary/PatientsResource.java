package org.carillon.patient.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.patient.control.EditPatients;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.control.PatientFilter;
import org.carillon.patient.control.Patients;
import org.carillon.register.boundary.KeptQuery;
import org.carillon.register.boundary.KeptRow;
import org.carillon.request.boundary.IfMatch;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Patients. One who is deleted is only not active any more: messages name him or her. */
@Path("patients")
@ApplicationScoped
@Tag(name = "Patients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PatientsResource {
    private static final String EXAMPLE = """
            {"name": "Ada Okafor", "language": "en-AU", "time_zone": "Australia/Melbourne", "external_id": "P-1001",
             "phones": [{"label": "Mobile", "number": "0412 345 678", "default": true},
                        {"label": "Work", "number": "(03) 9876 5432"}],
             "emergency_contacts": [{"name": "Maria Okafor", "number": "+61412345679"}], "region": "AU"}""";

    @Inject
    Patients patients;

    @Inject
    EditPatients edit;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Search the patients, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of patients",
            content = @Content(schema = @Schema(implementation = PatientPageAnswer.class)))
    public Response search(
            @QueryParam("name") @Parameter(description = "A part of the name, in any case") @Nullable String name,
            @QueryParam("phone") @Parameter(description = "One of the numbers, in any usual form") @Nullable
                    String phone,
            @QueryParam("external_id") @Parameter(description = "The id in the booking application") @Nullable
                    String externalId,
            @BeanParam KeptQuery query,
            @Context UriInfo asked) {
        PatientFilter filter = new PatientFilter(
                query.active(),
                KeptQuery.text("name", name),
                QueryParameters.phone("phone", phone),
                KeptQuery.text("external_id", externalId));
        return PagedAnswers.of(
                patients.search(filter, query.position(), query.size()),
                PatientAnswer::of,
                PatientPageAnswer::new,
                asked);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "One patient")
    @APIResponse(
            responseCode = "200",
            description = "The patient; ETag is the version",
            content = @Content(schema = @Schema(implementation = PatientAnswer.class)))
    public Response one(@PathParam("id") String id) {
        return shown(patients.known(KeptRow.id("patient", id)));
    }

    @POST
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Add a patient",
            description =
                    "Several patients can have the same number. Messages that came from a number of theirs and that nobody has are theirs then.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PatientRequest.class),
                            examples = @ExampleObject(name = "patient", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names it, ETag is the version",
            content = @Content(schema = @Schema(implementation = PatientAnswer.class)))
    @APIResponse(responseCode = "409", description = "Another patient has this external_id")
    public Response add(@Nullable PatientRequest request) {
        PatientRequest asked = PatientRequest.present(request);
        KnownPatient made = edit.add(asked.patient(), asked.active());
        return KeptRow.made(made.patient(), PatientAnswer.of(made), "/api/patients/");
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Change a patient",
            description = "The patient is as the body says; what it leaves out is empty, also the numbers.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PatientRequest.class),
                            examples = @ExampleObject(name = "patient", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is the version",
            content = @Content(schema = @Schema(implementation = PatientAnswer.class)))
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(IfMatch.HEADER) List<String> ifMatch,
            @Nullable PatientRequest request) {
        PatientRequest asked = PatientRequest.present(request);
        return shown(edit.change(KeptRow.id("patient", id), IfMatch.version(ifMatch), asked.patient(), asked.active()));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Take a patient out of use", description = "Changing it with active true takes that back.")
    @APIResponse(responseCode = "204", description = "Not active any more")
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public void delete(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) List<String> ifMatch) {
        edit.deactivate(KeptRow.id("patient", id), IfMatch.version(ifMatch));
    }

    private static Response shown(KnownPatient known) {
        return KeptRow.shown(known.patient(), PatientAnswer.of(known));
    }
}
