package org.carillon.logistics.boundary;

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
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.entity.Driver;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.paging.boundary.QueryParameters;
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

/** Drivers. One who is deleted is only not active any more: messages name him or her. */
@Path("drivers")
@ApplicationScoped
@Tag(name = "Drivers and loads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DriversResource {
    private static final String EXAMPLE = """
            {"first_name": "John", "last_name": "Doe", "phone": "+15551234567"}""";

    @Inject
    Drivers drivers;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Search the drivers, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of drivers",
            content = @Content(schema = @Schema(implementation = DriverPageAnswer.class)))
    public Response search(
            @QueryParam("name") @Nullable String name,
            @QueryParam("phone") @Nullable String phone,
            @BeanParam KeptQuery query,
            @Context UriInfo asked) {
        String number = QueryParameters.phone("phone", phone);
        return PagedAnswers.of(
                drivers.search(query.active(), KeptQuery.text("name", name), number, query.position(), query.size()),
                DriverAnswer::of,
                DriverPageAnswer::new,
                asked);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "One driver")
    @APIResponse(
            responseCode = "200",
            description = "The driver; ETag is its version",
            content = @Content(schema = @Schema(implementation = DriverAnswer.class)))
    public Response one(@PathParam("id") String id) {
        return shown(drivers.found(KeptRow.id("driver", id)));
    }

    @POST
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Add a driver")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DriverRequest.class),
                            examples = @ExampleObject(name = "driver", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names it, ETag is its version",
            content = @Content(schema = @Schema(implementation = DriverAnswer.class)))
    public Response add(@Nullable DriverRequest request) {
        DriverRequest asked = DriverRequest.present(request);
        Driver made = drivers.add(asked.driver(), asked.active());
        return KeptRow.made(made, DriverAnswer.of(made), "/api/drivers/");
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Change a driver",
            description = "The driver is as the body says; what it leaves out is empty.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DriverRequest.class),
                            examples = @ExampleObject(name = "driver", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = DriverAnswer.class)))
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(IfMatch.HEADER) List<String> ifMatch,
            @Nullable DriverRequest request) {
        DriverRequest asked = DriverRequest.present(request);
        return shown(
                drivers.change(KeptRow.id("driver", id), IfMatch.version(ifMatch), asked.driver(), asked.active()));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Take a driver out of use", description = "Changing it with active true takes that back.")
    @APIResponse(responseCode = "204", description = "It is not active any more")
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public void delete(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) List<String> ifMatch) {
        drivers.activate(KeptRow.id("driver", id), IfMatch.version(ifMatch), false);
    }

    private static Response shown(Driver driver) {
        return KeptRow.shown(driver, DriverAnswer.of(driver));
    }
}
