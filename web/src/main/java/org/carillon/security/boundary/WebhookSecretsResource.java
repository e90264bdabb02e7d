package org.carillon.security.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.WebhookSecrets;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The secrets that API clients sign their calls with, for administrators. */
@Path("clients/{client_id}/webhook-secrets")
@Tag(name = "Access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WebhookSecretsResource {

    @Inject
    WebhookSecrets secrets;

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "A client's webhook secrets, newest first; the secrets themselves are not told")
    public List<WebhookSecretAnswer> all(@PathParam("client_id") String clientId) {
        return secrets.of(clientId).stream().map(WebhookSecretAnswer::of).toList();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Make a webhook secret, the first or the next; it is told in this answer only",
            description =
                    "The one before stays valid for the overlap, such as PT1H, a day if it is not told, at most 30"
                            + " days; any older one ends now.")
    @APIResponse(
            responseCode = "201",
            description = "The secret, this once",
            content = @Content(schema = @Schema(implementation = WebhookSecretAnswer.class)))
    public Response add(@PathParam("client_id") String clientId, @QueryParam("overlap") @Nullable String overlap) {
        return Response.status(Response.Status.CREATED)
                .entity(WebhookSecretAnswer.of(secrets.add(clientId, Overlap.of(overlap))))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "End a webhook secret at once")
    public WebhookSecretAnswer revoke(@PathParam("client_id") String clientId, @PathParam("id") String id) {
        return WebhookSecretAnswer.of(secrets.revoke(clientId, parsed(id)));
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no webhook secret " + id);
        }
    }
}
