package org.carillon.security.boundary;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.carillon.security.control.Identity;

/**
 * The caller as JAX-RS sees one. Payara puts a filter of its own before methods with {@code @RolesAllowed}, also in an EAR that
 * asks it not to; asked here it needs neither roles declared in web.xml nor a policy decision.
 */
record ProvenCaller(Identity identity, boolean isSecure) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return identity;
    }

    @Override
    public boolean isUserInRole(String role) {
        return identity.roles().contains(role);
    }

    @Override
    public String getAuthenticationScheme() {
        return "BEARER";
    }
}
