package org.carillon.api.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The API description for people lies beside the API, as static pages. */
@Path("docs")
@ApplicationScoped
public class DocsResource {

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response docs() {
        return Response.status(Response.Status.FOUND)
                .header(HttpHeaders.LOCATION, "/docs/index.html")
                .build();
    }
}
