package org.carillon.logistics.boundary;

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
import org.carillon.logistics.control.Loads;
import org.carillon.logistics.entity.NewLoad;
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

/** Loads as a file. */
@Path("loads/import")
@ApplicationScoped
@Tag(name = "Drivers and loads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({"text/csv", MediaType.TEXT_PLAIN})
public class LoadImportResource {
    private static final String EXAMPLE = """
            load_number,pickup_location,delivery_location,pickup_date,driver_id
            L-1001,"Chicago, IL","Dallas, TX",2026-12-01,1""";

    private static final Set<String> REQUIRED =
            Set.of("load_number", "pickup_location", "delivery_location", "pickup_date");
    private static final Set<String> COLUMNS =
            Set.of("load_number", "pickup_location", "delivery_location", "pickup_date", "driver_id");

    @Inject
    Loads loads;

    @POST
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Bring loads as CSV",
            description =
                    "UTF-8 or UTF-16; commas, semicolons or tabs; at most 10,000 rows. Columns: load_number, pickup_location, delivery_location,"
                            + " pickup_date (2026-12-01); driver_id. A load that is known by its number is changed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "loads", value = EXAMPLE)))
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
        Upload<NewLoad> upload = Upload.of(
                body,
                REQUIRED,
                COLUMNS,
                cells -> new LoadRequest(
                                cells.text("load_number"),
                                cells.text("pickup_location"),
                                cells.text("delivery_location"),
                                cells.text("pickup_date"),
                                cells.number("driver_id"),
                                null)
                        .load());
        return ImportAnswer.of(upload, loads.take(upload.lines(), dry), dry);
    }
}
