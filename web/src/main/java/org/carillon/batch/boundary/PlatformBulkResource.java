package org.carillon.batch.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.carillon.channel.entity.Kind;
import org.carillon.json.boundary.JsonRows;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** C2: one SMS to many, as the platform sends it. */
@Path("sms/send-bulk")
@ApplicationScoped
@Tag(name = BulkWording.TAG)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlatformBulkResource {
    private static final String ROWS = "phone_numbers";
    private static final String EXAMPLE = """
            {
              "phone_numbers": ["+447700900123", "+447700900124"],
              "message": "Emergency: System maintenance at 10 PM"
            }""";

    @Inject
    BulkRequests requests;

    @Inject
    BulkCheck check;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Send one SMS to many", description = BulkWording.SEND)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PlatformBulk.class),
                            examples = @ExampleObject(name = "document", value = EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = BulkWording.TAKEN,
            content =
                    @Content(
                            schema = @Schema(implementation = BulkAnswer.class),
                            examples = @ExampleObject(name = "taken", value = BulkAnswer.EXAMPLE)))
    @APIResponse(responseCode = "413", description = BulkWording.TOO_MANY)
    public Response send(InputStream body, @Context HttpHeaders headers) {
        try (Spool spool = Spool.of(body);
                JsonRows json = new JsonRows(spool.file(), ROWS)) {
            PlatformBulk bulk = json.head(PlatformBulk.class);
            return requests.send(
                    headers,
                    "/api/sms/send-bulk",
                    spool.hash(),
                    () -> check.command(Kind.SMS, bulk, RowReader.over(json.rows(), BulkCheck.region(bulk)))
                            .withRowsIn(ROWS));
        }
    }
}
