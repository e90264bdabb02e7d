package org.carillon.security.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.carillon.security.control.TokenOutcome;

/** Tells with every 401 how to authenticate, as RFC 6750 words it. */
@Provider
public class Challenge implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.UNAUTHORIZED.getStatusCode()) {
            boolean badToken = request.getProperty(CallerFilter.OUTCOME) instanceof TokenOutcome;
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Bearer realm=\"carillon\"" + (badToken ? ", error=\"invalid_token\"" : ""));
        }
    }
}
