package org.carillon.inbound.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.carillon.inbound.control.InboundHistory;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people have sent to us. */
@Path("inbound-messages")
@ApplicationScoped
@Tag(name = "Inbound messages")
@Produces(MediaType.APPLICATION_JSON)
public class InboundResource {

    @Inject
    InboundHistory history;

    @GET
    @RolesAllowed({Role.STAFF, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "Messages to us, newest first")
    public InboundPageAnswer search(@BeanParam InboundQuery query, @Context UriInfo asked) {
        return InboundPageAnswer.of(history.search(query.filter(), query.position(), query.size()), asked);
    }
}
