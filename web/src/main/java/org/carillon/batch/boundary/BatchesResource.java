package org.carillon.batch.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carillon.audit.control.Audit;
import org.carillon.batch.control.BatchHistory;
import org.carillon.batch.control.ChangeBatch;
import org.carillon.batch.control.RowFilter;
import org.carillon.batch.entity.Batch;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** X5: bulks in our own words: tried, sent, watched, paused and stopped. */
@Path("batches")
@ApplicationScoped
@Tag(name = BulkWording.TAG)
@Produces(MediaType.APPLICATION_JSON)
public class BatchesResource {
    private static final String CSV = "text/csv";
    private static final int LONGEST_FIELD = 65_536;
    private static final String EXAMPLE = """
            {
              "recipients": [
                {"phone": "+15551234567", "name": "John", "load": "L-17"},
                {"phone": "+15559876543", "name": "Jane", "load": "L-18"}
              ],
              "message": "Hi {name}, load {load} is ready.",
              "dry_run": true
            }""";

    @Inject
    BatchUploads uploads;

    @Inject
    BatchHistory history;

    @Inject
    RowTable table;

    @Inject
    ChangeBatch change;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @LimitedByClient
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Send one text to many, or only try it (dry_run)", description = BulkWording.SEND)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = BatchRequest.class),
                            examples = @ExampleObject(name = "dry run", value = EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "Taken; bad_rows tells every row that cannot be sent",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "A dry run: nothing is sent until it is started. Prefer: return=minimal leaves bad_rows out")
    @APIResponse(responseCode = "413", description = BulkWording.TOO_MANY)
    public Response create(InputStream body, @Context HttpHeaders headers) {
        return uploads.json(body, headers);
    }

    @POST
    @LimitedByClient
    @Consumes({CSV, MediaType.TEXT_PLAIN})
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "The same from a table",
            description =
                    "UTF-8 or UTF-16, separated by commas, semicolons or tabs, with a line of names unless header=false."
                            + " Query parameters are the fields of the JSON form; map=to:Mobile tells which column is what, any"
                            + " other column is a variable of its name.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; bad_rows tells every line that cannot be sent",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    @APIResponse(responseCode = "413", description = BulkWording.TOO_MANY)
    public Response upload(InputStream table, @Context UriInfo asked, @Context HttpHeaders headers) {
        return uploads.csv(table, CsvOptions.of(asked.getQueryParameters()), headers);
    }

    @POST
    @LimitedByClient
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "The same from a form",
            description = "The table is the part called file; the other parts are called as the query parameters.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; bad_rows tells every line that cannot be sent",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response form(List<EntityPart> parts, @Context HttpHeaders headers) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        InputStream table = null;
        for (EntityPart part : parts) {
            if (part.getName().equals("file")) {
                table = part.getContent();
            } else {
                fields.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                        .add(new String(part.getContent().readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8));
            }
        }
        if (table == null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "file", "is required");
        }
        return uploads.csv(table, CsvOptions.of(fields), headers);
    }

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Search the batches, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of batches",
            content = @Content(schema = @Schema(implementation = BatchPageAnswer.class)))
    public Response search(@BeanParam BatchQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                history.search(query.wanted(), query.createdBy, query.position(), query.size()),
                batch -> BatchAnswer.of(batch, null, clock.instant()),
                BatchPageAnswer::new,
                asked);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "One batch: how far it is, how fast, and how long it will take")
    @APIResponse(
            responseCode = "200",
            description = "The batch",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public BatchAnswer one(@PathParam("id") String id) {
        return answer(history.one(idOf(id)));
    }

    @GET
    @Path("{id}/rows")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "The rows of a batch, each as it stands, in the order of the request")
    @APIResponse(
            responseCode = "200",
            description = "A page of rows",
            content = @Content(schema = @Schema(implementation = RowPageAnswer.class)))
    public Response rows(@PathParam("id") String id, @BeanParam RowQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                history.rows(history.one(idOf(id)), query.filter(), query.position(), query.size()),
                RowAnswer::of,
                RowPageAnswer::new,
                asked);
    }

    @GET
    @Path("{id}/rows.csv")
    @Produces(CSV)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "The rows of a batch as a table, for instance those that were refused",
            description = "state as in a page of rows. UTF-8 with its mark, so that Excel knows it. It is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The table, in the order of the request",
            content = @Content(mediaType = CSV))
    public Response table(@PathParam("id") String id, @QueryParam("state") @Nullable String state) {
        Batch batch = history.one(idOf(id));
        RowFilter which = RowQuery.filter(state);
        audit.record("batch.exported", "batch " + id, state == null ? "all rows" : "rows that are " + state);
        StreamingOutput rows = out -> table.write(batch, which, out);
        return Response.ok(rows, CSV + "; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bulk-" + batch.getId() + ".csv\"")
                .build();
    }

    @POST
    @Path("{id}/{deed: start|approve|pause|resume|stop}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Start what a dry run has checked; approve, pause, resume or stop a batch",
            description =
                    "A second person approves: neither who made it, nor an API client. What waits for the provider"
                            + " when a batch is stopped is cancelled; what the provider has, it has.")
    @APIResponse(
            responseCode = "200",
            description = "The batch as it is now",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    @APIResponse(responseCode = "409", description = "Its status does not allow this")
    public BatchAnswer change(@PathParam("id") String id, @PathParam("deed") String deed) {
        UUID batch = idOf(id);
        return answer(
                switch (deed) {
                    case "start" -> change.start(batch);
                    case "approve" -> change.approve(batch, approver());
                    case "pause" -> change.pause(batch);
                    case "resume" -> change.resume(batch);
                    default -> change.stop(batch, caller.name());
                });
    }

    private String approver() {
        if (caller.isClient() || Collections.disjoint(caller.roles(), Set.of(Role.STAFF, Role.ADMINISTRATOR))) {
            throw Problem.of(ProblemCode.FORBIDDEN, "Staff and administrators approve bulks");
        }
        return caller.name();
    }

    private BatchAnswer answer(Batch batch) {
        return BatchAnswer.of(batch, history.progress(batch), clock.instant());
    }

    private static UUID idOf(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no batch " + written);
        }
    }
}
