package org.carillon.practice.boundary;

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
import java.util.function.Supplier;
import org.carillon.batch.boundary.BulkAnswer;
import org.carillon.batch.boundary.BulkCheck;
import org.carillon.batch.boundary.BulkRequests;
import org.carillon.batch.boundary.BulkWording;
import org.carillon.batch.boundary.PlatformBulk;
import org.carillon.batch.boundary.RowReader;
import org.carillon.batch.boundary.Spool;
import org.carillon.batch.control.BatchCommand;
import org.carillon.channel.entity.Kind;
import org.carillon.json.boundary.JsonRows;
import org.carillon.phrase.control.FillPhrases;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One SMS to many, as the platform (C2) or as the practice (D2) sends it. */
@Path("sms/send-bulk")
@ApplicationScoped
@Tag(name = BulkWording.TAG)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SmsBulkResource {
    private static final String PLATFORM_ROWS = "phone_numbers";
    private static final String PATH = "/api/sms/send-bulk";
    private static final String EXAMPLE = """
            {
              "phone_numbers": ["+447700900123", "+447700900124"],
              "message": "Emergency: System maintenance at 10 PM"
            }""";

    private static final String PRACTICE = """
            {
              "recipients": [{"patient_id": 1}, {"to": "+61412345678", "name": "Ada"}],
              "message": "Dear {name}, the practice is closed tomorrow.",
              "sender_id": "WalkEasy"
            }""";

    @Inject
    BulkRequests requests;

    @Inject
    BulkCheck check;

    @Inject
    PracticeRows rows;

    @Inject
    FillPhrases phrases;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Send one SMS to many", description = BulkWording.SEND)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SmsBulk.class),
                            examples = {
                                @ExampleObject(name = "platform", value = EXAMPLE),
                                @ExampleObject(name = "practice", value = PRACTICE)
                            }))
    @APIResponse(
            responseCode = "202",
            description = BulkWording.TAKEN,
            content =
                    @Content(
                            schema = @Schema(implementation = BulkAnswer.class),
                            examples = @ExampleObject(name = "taken", value = BulkAnswer.EXAMPLE)))
    @APIResponse(responseCode = "413", description = BulkWording.TOO_MANY)
    public Response send(InputStream body, @Context HttpHeaders headers) {
        try (Spool spool = Spool.of(body)) {
            boolean ofThePractice = SmsBulk.isOfThePractice(FieldNames.of(spool.file()));
            String field = ofThePractice ? SmsBulk.ROWS : PLATFORM_ROWS;
            try (JsonRows json = new JsonRows(spool.file(), field)) {
                Supplier<BatchCommand> command = ofThePractice ? () -> practice(json) : () -> platform(json);
                return requests.send(headers, PATH, spool.hash(), command);
            }
        }
    }

    private BatchCommand platform(JsonRows json) {
        PlatformBulk bulk = json.head(PlatformBulk.class);
        return check.command(Kind.SMS, bulk, RowReader.over(json.rows(), BulkCheck.region(bulk)))
                .withRowsIn(PLATFORM_ROWS);
    }

    private BatchCommand practice(JsonRows json) {
        SmsBulk bulk = json.head(SmsBulk.class).checked(phrases::unfilled);
        return check.command(Kind.SMS, bulk, rows.over(json.rows(), BulkCheck.region(bulk), bulk.values()))
                .withRowsIn(SmsBulk.ROWS)
                .withVariables();
    }
}
