package org.carillon.overview.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carillon.overview.control.Overviews;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** X8, X11: today at a glance, and whether the promise of 95 % within 10 s is kept. */
@Path("overview")
@ApplicationScoped
@Tag(name = "Overview")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {

    @Inject
    Overviews overviews;

    @GET
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "Today at a glance, of all nodes",
            description = "Messages are counted every few seconds, counted_until says up to when. A part that cannot be"
                    + " told now is null, and named in unknown.")
    @APIResponse(
            responseCode = "200",
            description = "The overview",
            content =
                    @Content(
                            schema = @Schema(implementation = OverviewAnswer.class),
                            examples = @ExampleObject(name = "a calm day", value = OverviewExample.CALM)))
    public OverviewAnswer now(
            @QueryParam("time_zone")
                    @Parameter(description = "In which the day begins, as Australia/Sydney; the server's if absent")
                    @Nullable
                    String timeZone) {
        return OverviewAnswer.of(overviews.now(QueryParameters.zone("time_zone", timeZone)));
    }
}
