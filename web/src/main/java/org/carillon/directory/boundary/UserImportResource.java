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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.carillon.directory.control.Departments;
import org.carillon.directory.control.EditUsers;
import org.carillon.directory.entity.Department;
import org.carillon.directory.entity.NewUser;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.boundary.Cells;
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

/** Users as a file. */
@Path("users/import")
@ApplicationScoped
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({"text/csv", MediaType.TEXT_PLAIN})
public class UserImportResource {
    private static final String EXAMPLE = """
            name;phone;email;department
            Thandi Nkosi;+27123456789;thandi@example.com;Production""";

    private static final Set<String> COLUMNS = Set.of(
            "name", "phone", "region", "email", "department_id", "department", "language", "time_zone", "account_name");

    @Inject
    EditUsers users;

    @Inject
    Departments departments;

    @POST
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Bring users as CSV",
            description =
                    "UTF-8 or UTF-16; commas, semicolons or tabs; at most 10,000 rows. Columns: name; phone, region, email, department_id or"
                            + " department (its name), language, time_zone, account_name. A user who is known by account, e-mail address, or"
                            + " name and phone, is changed where the row says something.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "users", value = EXAMPLE)))
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
        Map<String, Long> known = new HashMap<>();
        Upload<NewUser> upload = Upload.of(body, Set.of("name"), COLUMNS, cells -> user(cells, known));
        return ImportAnswer.of(upload, users.take(upload.lines(), dry), dry);
    }

    private NewUser user(Cells cells, Map<String, Long> known) {
        String department = cells.text("department");
        Long id = department == null
                ? cells.number("department_id")
                : known.computeIfAbsent(department, this::idOfDepartment);
        return new UserRequest(
                        cells.text("name"),
                        cells.text("phone"),
                        cells.text("email"),
                        id,
                        cells.text("language"),
                        cells.text("time_zone"),
                        cells.text("account_name"),
                        cells.text("region"),
                        null)
                .user();
    }

    private Long idOfDepartment(String name) {
        return departments
                .byName(name)
                .map(Department::getId)
                .orElseThrow(() -> Problem.field(
                        ProblemCode.VALIDATION_FAILED, "department", "there is no department of this name"));
    }
}
