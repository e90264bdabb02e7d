package org.carillon.directory.boundary;

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
import org.carillon.directory.control.Departments;
import org.carillon.directory.control.EditDepartments;
import org.carillon.directory.entity.Department;
import org.carillon.paging.boundary.PagedAnswers;
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

/** Departments. One that is deleted is only not active any more: messages name it. */
@Path("departments")
@ApplicationScoped
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DepartmentsResource {
    private static final String EXAMPLE = "{\"name\": \"Production\"}";

    @Inject
    Departments departments;

    @Inject
    EditDepartments edit;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Search the departments, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of departments",
            content = @Content(schema = @Schema(implementation = DepartmentPageAnswer.class)))
    public Response search(
            @QueryParam("name") @Nullable String name, @BeanParam KeptQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                edit.search(query.active(), KeptQuery.text("name", name), query.position(), query.size()),
                DepartmentAnswer::of,
                DepartmentPageAnswer::new,
                asked);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "One department")
    @APIResponse(
            responseCode = "200",
            description = "The department; ETag is its version",
            content = @Content(schema = @Schema(implementation = DepartmentAnswer.class)))
    public Response one(@PathParam("id") String id) {
        return shown(departments.found(KeptRow.id("department", id)));
    }

    @POST
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Add a department")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DepartmentRequest.class),
                            examples = @ExampleObject(name = "department", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names it, ETag is its version",
            content = @Content(schema = @Schema(implementation = DepartmentAnswer.class)))
    public Response add(@Nullable DepartmentRequest request) {
        DepartmentRequest asked = DepartmentRequest.present(request);
        Department made = edit.add(asked.department(), asked.active());
        return KeptRow.made(made, DepartmentAnswer.of(made), "/api/departments/");
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Change a department", description = "Its users stay in it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DepartmentRequest.class),
                            examples = @ExampleObject(name = "department", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = DepartmentAnswer.class)))
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(IfMatch.HEADER) List<String> ifMatch,
            @Nullable DepartmentRequest request) {
        DepartmentRequest asked = DepartmentRequest.present(request);
        return shown(edit.change(
                KeptRow.id("department", id), IfMatch.version(ifMatch), asked.department(), asked.active()));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Take a department out of use", description = "Changing it with active true takes that back.")
    @APIResponse(responseCode = "204", description = "It is not active any more")
    @APIResponse(responseCode = "409", description = "It is at another version than If-Match says")
    public void delete(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) List<String> ifMatch) {
        edit.activate(KeptRow.id("department", id), IfMatch.version(ifMatch), false);
    }

    private static Response shown(Department department) {
        return KeptRow.shown(department, DepartmentAnswer.of(department));
    }
}
