package org.carillon.lookup.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.carillon.lookup.control.Lookups;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** E7: whether a number exists, and what it is. */
@Path("lookups/{phone_number}")
@ApplicationScoped
@Tag(name = "Numbers")
@Produces(MediaType.APPLICATION_JSON)
public class LookupsResource {

    @Inject
    Lookups lookups;

    @Inject
    Caller caller;

    @GET
    @LimitedByClient
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "What the provider knows of a number",
            description =
                    "Asked at the provider, at a price, unless a fresh answer is known; anew=true asks in any case."
                            + " 503 while look-ups are switched off or nobody can be asked.")
    @APIResponse(
            responseCode = "200",
            description = "What is known",
            content = @Content(schema = @Schema(implementation = LookupAnswer.class)))
    public CompletionStage<LookupAnswer> of(
            @PathParam("phone_number") String written, @QueryParam("anew") @Nullable String anew) {
        String number = Objects.requireNonNull(QueryParameters.phone("phone_number", written));
        return lookups.of(number, caller.name(), null, "true".equals(anew))
                .thenApply(found -> found.map(LookupAnswer::of)
                        .orElseThrow(() ->
                                Problem.of(ProblemCode.PROVIDER_UNREACHABLE, "Nobody can be asked about it now")));
    }
}
