package org.carillon.patient.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.patient.control.TakePatients;
import org.carillon.patient.entity.NewPatient;
import org.carillon.register.boundary.ImportAnswer;
import org.carillon.register.boundary.Upload;
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

/** Patients as a file. */
@Path("patients/import")
@ApplicationScoped
@Tag(name = "Patients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({"text/csv", MediaType.TEXT_PLAIN})
public class PatientImportResource {
    private static final String EXAMPLE = """
            external_id;name;mobile;phone;emergency_name;emergency_number;region
            P-1001;Ada Okafor;0412 345 678;(03) 9876 5432;Maria Okafor;+61412345679;AU""";

    @Inject
    TakePatients patients;

    @POST
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Bring patients as CSV",
            description =
                    "UTF-8 or UTF-16; commas, semicolons or tabs; at most 10,000 rows. Columns: name; external_id, mobile, phone, region,"
                            + " emergency_name, emergency_number, language, time_zone. A patient who is known by external_id, or by name and"
                            + " one of the numbers, is changed where the row says something: a mobile takes the place of the mobile, numbers"
                            + " with other labels stay.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "patients", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "What became of the rows; bad ones are named and left out",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportAnswer.class),
                            examples = @ExampleObject(name = "one bad row", value = ImportAnswer.EXAMPLE)))
    public ImportAnswer take(
            @QueryParam("dry_run") @Parameter(description = "true: tell the same and keep nothing") @Nullable
                    String dryRun,
            InputStream body)
            throws IOException {
        boolean dry = QueryParameters.isTrue("dry_run", dryRun);
        Upload<NewPatient> upload =
                Upload.of(body, Set.of("name"), PatientCells.COLUMNS, cells -> new PatientCells(cells).patient());
        return ImportAnswer.of(upload, patients.take(upload.lines(), dry), dry);
    }
}
