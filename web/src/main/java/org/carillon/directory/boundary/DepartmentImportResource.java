package org.carillon.directory.boundary;

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
import org.carillon.directory.control.EditDepartments;
import org.carillon.paging.boundary.QueryParameters;
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

/** Departments as a file. */
@Path("departments/import")
@ApplicationScoped
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({"text/csv", MediaType.TEXT_PLAIN})
public class DepartmentImportResource {
    private static final String EXAMPLE = """
            name
            Production
            Dispatch""";

    @Inject
    EditDepartments departments;

    @POST
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Bring departments as CSV",
            description =
                    "UTF-8 or UTF-16; commas, semicolons or tabs; at most 10,000 rows. Columns: name. Those that are known stay as they are.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "departments", value = EXAMPLE)))
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
        Upload<String> upload = Upload.of(
                body,
                Set.of("name"),
                Set.of("name"),
                cells -> new DepartmentRequest(cells.text("name"), null).department());
        return ImportAnswer.of(upload, departments.take(upload.lines(), dry), dry);
    }
}
