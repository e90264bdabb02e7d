package org.carillon.audit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.carillon.audit.control.Audit;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what that must be answered for. */
@Path("audit")
@ApplicationScoped
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    Audit audit;

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "Who did what, newest first",
            description = "Entries hold no secrets and no message texts. They cannot be changed.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the audit",
            content =
                    @Content(
                            schema = @Schema(implementation = AuditPageAnswer.class),
                            examples = @ExampleObject(name = "changed settings", value = """
                                    {"items": [{"id": "019aa562-8a00-7c3e-9d5b-0d6e8f1a2b3c",
                                      "at": "2026-11-21T09:30:00Z", "who": "admin", "action": "settings.changed",
                                      "subject": "twilio", "detail": "auth_token was replaced"}],
                                     "next": null}""")))
    public Response search(@BeanParam AuditQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                audit.search(query.filter(), query.position(), query.size()),
                AuditAnswer::of,
                AuditPageAnswer::new,
                asked);
    }
}
