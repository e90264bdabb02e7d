package org.carillon.phrase.boundary;

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
import java.util.Map;
import java.util.Objects;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.patient.control.Patients;
import org.carillon.phrase.control.EditPhrases;
import org.carillon.phrase.control.FillPhrases;
import org.carillon.phrase.control.Phrases;
import org.carillon.phrase.entity.Phrase;
import org.carillon.register.boundary.KeptQuery;
import org.carillon.register.boundary.KeptRow;
import org.carillon.request.boundary.IfMatch;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** D3: texts that people keep ready for what they write to patients. */
@Path("sms/templates")
@ApplicationScoped
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PhrasesResource {
    private static final String EXAMPLE = """
            {"name": "Running late", "text": "Hello {patient_name}, we are running {minutes} minutes late today."}""";
    private static final String PREVIEW = """
            {"patient_id": 1, "variables": {"minutes": "20"}}""";

    @Inject
    Phrases phrases;

    @Inject
    EditPhrases edit;

    @Inject
    FillPhrases fill;

    @Inject
    Patients patients;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Search the templates of conversations, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of templates",
            content = @Content(schema = @Schema(implementation = PhrasePageAnswer.class)))
    public Response search(
            @QueryParam("name") @Nullable String name, @BeanParam KeptQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                phrases.search(query.active(), KeptQuery.text("name", name), query.position(), query.size()),
                PhraseAnswer::of,
                PhrasePageAnswer::new,
                asked);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "One template of conversations")
    @APIResponse(
            responseCode = "200",
            description = "The template; ETag is its version",
            content = @Content(schema = @Schema(implementation = PhraseAnswer.class)))
    public Response one(@PathParam("id") String id) {
        return shown(phrases.found(KeptRow.id("template", id)));
    }

    @POST
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Add a template for conversations")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PhraseRequest.class),
                            examples = @ExampleObject(name = "late", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names it, ETag is its version",
            content = @Content(schema = @Schema(implementation = PhraseAnswer.class)))
    public Response add(@Nullable PhraseRequest request) {
        PhraseRequest asked = PhraseRequest.checked(request);
        Phrase made =
                edit.add(Objects.requireNonNull(asked.name()), Objects.requireNonNull(asked.text()), asked.active());
        return KeptRow.made(made, PhraseAnswer.of(made), "/api/sms/templates/");
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Change a template of conversations", description = "What was sent keeps its text.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PhraseRequest.class),
                            examples = @ExampleObject(name = "late", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = PhraseAnswer.class)))
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(IfMatch.HEADER) List<String> ifMatch,
            @Nullable PhraseRequest request) {
        PhraseRequest asked = PhraseRequest.checked(request);
        return shown(edit.change(
                KeptRow.id("template", id),
                IfMatch.version(ifMatch),
                Objects.requireNonNull(asked.name()),
                Objects.requireNonNull(asked.text()),
                asked.active()));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Take a template out of use", description = "Changing it with active true takes that back.")
    @APIResponse(responseCode = "204", description = "It is not active any more")
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public void delete(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) List<String> ifMatch) {
        edit.activate(KeptRow.id("template", id), IfMatch.version(ifMatch), false);
    }

    @POST
    @Path("{id}/preview")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Fill a template without sending it",
            description =
                    "With the patient's name and the variables given; tells characters, segments and what is missing.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PhrasePreviewRequest.class),
                            examples = @ExampleObject(name = "patient", value = PREVIEW)))
    @APIResponse(
            responseCode = "200",
            description = "As the patient would get it",
            content = @Content(schema = @Schema(implementation = PhrasePreviewAnswer.class)))
    public PhrasePreviewAnswer preview(@PathParam("id") String id, @Nullable PhrasePreviewRequest request) {
        Phrase phrase = phrases.found(KeptRow.id("template", id));
        Long patient = request == null ? null : request.patientId();
        String name = patient == null ? null : patients.found(patient).getName();
        Map<String, @Nullable String> given = request == null ? null : request.variables();
        Map<String, @Nullable String> variables = given == null ? Map.of() : given;
        return PhrasePreviewAnswer.of(
                fill.asFarAsKnown(phrase, name, variables), fill.missing(phrase, name, variables));
    }

    private static Response shown(Phrase phrase) {
        return KeptRow.shown(phrase, PhraseAnswer.of(phrase));
    }
}
