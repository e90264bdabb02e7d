package org.carillon.simulator.page;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;

/** The phone page and the files that belong to it. */
@Path("")
@ApplicationScoped
@PermitAll
public class PageResource {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html; charset=UTF-8",
            "phone.css", "text/css; charset=UTF-8",
            "phone.js", "text/javascript; charset=UTF-8",
            "bench.js", "text/javascript; charset=UTF-8",
            "faults.js", "text/javascript; charset=UTF-8",
            "icon.svg", "image/svg+xml");

    @GET
    public Response page() {
        return file("index.html");
    }

    @GET
    @Path("{name: (phone|bench|faults|icon)\\.(css|js|svg)}")
    public Response file(@PathParam("name") String name) {
        InputStream content = PageResource.class.getResourceAsStream(name);
        String type = TYPES.get(name);
        if (content == null || type == null) {
            throw new NotFoundException();
        }
        return Response.ok(content, type)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-cache")
                .build();
    }
}
