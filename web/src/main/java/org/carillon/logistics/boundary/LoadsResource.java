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
import java.time.LocalDate;
import java.util.List;
import org.carillon.logistics.control.LoadFilter;
import org.carillon.logistics.control.Loads;
import org.carillon.logistics.entity.Load;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.register.boundary.KeptQuery;
import org.carillon.register.boundary.KeptRow;
import org.carillon.request.boundary.IfMatch;
import org.carillon.request.boundary.Shape;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Loads. One that is deleted is only not active any more. */
@Path("loads")
@ApplicationScoped
@Tag(name = "Drivers and loads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LoadsResource {
    private static final String EXAMPLE = """
            {"load_number": "L-1001", "pickup_location": "Chicago, IL", "delivery_location": "Dallas, TX",
             "pickup_date": "2026-12-01", "driver_id": 1}""";

    @Inject
    Loads loads;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Search the loads, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of loads",
            content = @Content(schema = @Schema(implementation = LoadPageAnswer.class)))
    public Response search(
            @QueryParam("load_number") @Nullable String loadNumber,
            @QueryParam("driver_id") @Nullable String driver,
            @QueryParam("pickup_date") @Nullable String pickupDate,
            @BeanParam KeptQuery query,
            @Context UriInfo asked) {
        Shape shape = new Shape("");
        LocalDate pickup = shape.date("pickup_date", pickupDate);
        shape.check();
        LoadFilter filter = new LoadFilter(
                query.active(),
                KeptQuery.text("load_number", loadNumber),
                QueryParameters.number("driver_id", driver, 1, Long.MAX_VALUE),
                pickup);
        return PagedAnswers.of(
                loads.search(filter, query.position(), query.size()), LoadAnswer::of, LoadPageAnswer::new, asked);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "One load")
    @APIResponse(
            responseCode = "200",
            description = "The load; ETag is its version",
            content = @Content(schema = @Schema(implementation = LoadAnswer.class)))
    public Response one(@PathParam("id") String id) {
        return shown(loads.found(KeptRow.id("load", id)));
    }

    @POST
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Add a load")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = LoadRequest.class),
                            examples = @ExampleObject(name = "load", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names it, ETag is its version",
            content = @Content(schema = @Schema(implementation = LoadAnswer.class)))
    public Response add(@Nullable LoadRequest request) {
        LoadRequest asked = LoadRequest.present(request);
        Load made = loads.add(asked.load(), asked.active());
        return KeptRow.made(made, LoadAnswer.of(made), "/api/loads/");
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Change a load", description = "The load is as the body says; what it leaves out is empty.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = LoadRequest.class),
                            examples = @ExampleObject(name = "load", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = LoadAnswer.class)))
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(IfMatch.HEADER) List<String> ifMatch,
            @Nullable LoadRequest request) {
        LoadRequest asked = LoadRequest.present(request);
        return shown(loads.change(KeptRow.id("load", id), IfMatch.version(ifMatch), asked.load(), asked.active()));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Take a load out of use", description = "Changing it with active true takes that back.")
    @APIResponse(responseCode = "204", description = "It is not active any more")
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public void delete(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) List<String> ifMatch) {
        loads.activate(KeptRow.id("load", id), IfMatch.version(ifMatch), false);
    }

    private static Response shown(Load load) {
        return KeptRow.shown(load, LoadAnswer.of(load));
    }
}
