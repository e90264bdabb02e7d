package org.carillon.template.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.carillon.template.control.EditTemplates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A8: the texts of messages, by what they are for and by language. */
@Path("templates")
@Tag(name = "Templates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    @Inject
    EditTemplates templates;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "The texts in use, with their variables and what they cost")
    public List<TemplateAnswer> all() {
        return TemplateAnswer.of(templates.all());
    }

    @GET
    @Path("{type}/{language}")
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "The text in use")
    @APIResponse(
            responseCode = "200",
            description = "Version 0 is the text that Carillon brings along",
            content =
                    @Content(
                            schema = @Schema(implementation = TemplateAnswer.class),
                            examples = @ExampleObject(name = "text", value = TemplateExamples.SAVED)))
    public TemplateAnswer read(@PathParam("type") String type, @PathParam("language") String language) {
        return TemplateAnswer.of(templates.read(TemplateNames.inAddress(type), language));
    }

    @GET
    @Path("{type}/{language}/versions")
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "All versions of a text, newest first, with who made them and when")
    public List<TemplateAnswer> versions(@PathParam("type") String type, @PathParam("language") String language) {
        return TemplateAnswer.of(templates.versions(TemplateNames.inAddress(type), language));
    }

    @PUT
    @Path("{type}/{language}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Use this text from now on",
            description = "Refused with the names of variables that are unknown or missing. The version before is kept;"
                    + " the same text again makes no new version. Other nodes use it within two seconds.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TemplateRequest.class),
                            examples = @ExampleObject(name = "reminder", value = TemplateExamples.SAVE)))
    @APIResponse(
            responseCode = "200",
            description = "Saved; warnings tell of characters that make it expensive",
            content =
                    @Content(
                            schema = @Schema(implementation = TemplateAnswer.class),
                            examples = @ExampleObject(name = "saved", value = TemplateExamples.SAVED)))
    public TemplateAnswer save(
            @PathParam("type") String type, @PathParam("language") String language, @Nullable TemplateRequest request) {
        String text = TemplateRequest.textOf(request);
        return TemplateAnswer.of(templates.save(
                TemplateNames.inAddress(type),
                language,
                text,
                request == null ? null : request.subject(),
                caller.name()));
    }

    @DELETE
    @Path("{type}/{language}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Use no text of this language any more",
            description = "The wider language takes its place (pt for pt-BR), then English; for English the text that"
                    + " Carillon brings along. Versions are kept.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("type") String type, @PathParam("language") String language) {
        templates.delete(TemplateNames.inAddress(type), language, caller.name());
    }

    @POST
    @Path("preview")
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "Try a text without saving it",
            description = "Filled with samples or with the variables given; tells encoding, segments and the characters"
                    + " that make it UCS-2")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PreviewRequest.class),
                            examples = @ExampleObject(name = "emoji", value = TemplateExamples.PREVIEW)))
    @APIResponse(
            responseCode = "200",
            description = "As a patient would get it",
            content =
                    @Content(
                            schema = @Schema(implementation = PreviewAnswer.class),
                            examples = @ExampleObject(name = "emoji", value = TemplateExamples.PREVIEWED)))
    public PreviewAnswer preview(@Nullable PreviewRequest request) {
        PreviewRequest wanted = PreviewRequest.present(request);
        return PreviewAnswer.of(
                templates.preview(wanted.name(), wanted.languageOrEnglish(), wanted.text(), wanted.values()));
    }
}
