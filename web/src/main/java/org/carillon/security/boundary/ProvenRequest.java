package org.carillon.security.boundary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.carillon.security.control.Identity;
import org.carillon.security.control.SessionOutcome.Open;

/** A request whose caller is known: to servlets, to JAX-RS and to pages alike. */
final class ProvenRequest extends HttpServletRequestWrapper {
    private static final String BEARER = "Bearer";

    private final Identity identity;

    ProvenRequest(HttpServletRequest request, Identity identity) {
        super(request);
        this.identity = identity;
    }

    @Override
    public Principal getUserPrincipal() {
        return identity;
    }

    @Override
    public String getRemoteUser() {
        return identity.name();
    }

    @Override
    public String getAuthType() {
        return getAttribute(CallerFilter.OUTCOME) instanceof Open ? FORM_AUTH : BEARER;
    }

    @Override
    public boolean isUserInRole(String role) {
        return identity.roles().contains(role);
    }
}
