package org.carillon.security.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.carillon.security.control.ApiClients;
import org.carillon.security.control.ClientSecret;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** API clients, for administrators. */
@Path("clients")
@Tag(name = "Access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientsResource {

    @Inject
    ApiClients clients;

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "All API clients, oldest first")
    public List<ClientAnswer> all() {
        return clients.all().stream().map(ClientAnswer::of).toList();
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Make an API client; its secret is told in this answer only")
    public Response add(@Nullable ClientRequest request) {
        ClientRequest wanted = Body.present(request);
        ClientSecret made = clients.add(wanted.checkedName(), wanted.rolesOrIntegrator());
        return Response.created(URI.create("/api/clients/" + made.client().clientId()))
                .entity(ClientAnswer.of(made))
                .build();
    }

    @POST
    @Path("{client_id}/secret")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Replace a client's secret; the old one ends at once")
    public ClientAnswer rotate(@PathParam("client_id") String clientId) {
        return ClientAnswer.of(clients.rotate(clientId));
    }

    @PUT
    @Path("{client_id}/roles")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Give a client these roles in place of those before",
            description = "Tokens keep the ones before until they expire.")
    public ClientAnswer roles(@PathParam("client_id") String clientId, @Nullable RolesRequest request) {
        return ClientAnswer.of(
                clients.changeRoles(clientId, Body.present(request).checked()));
    }

    @PUT
    @Path("{client_id}/enabled")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Disable a client, or enable again; tokens live until they expire")
    public ClientAnswer enable(@PathParam("client_id") String clientId, @Nullable EnabledRequest request) {
        return ClientAnswer.of(clients.enable(clientId, Body.present(request).checked()));
    }
}
