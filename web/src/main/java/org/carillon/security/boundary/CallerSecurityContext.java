package org.carillon.security.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.security.control.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The caller as Jakarta Security tells it. Payara's own filter asks it before every method with an access rule, and may
 * authenticate through it again: the answer is known by then.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class CallerSecurityContext implements SecurityContext {

    @Inject
    Caller caller;

    @Override
    public @Nullable Principal getCallerPrincipal() {
        return caller.identity().orElse(null);
    }

    @Override
    public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
        return caller.identity().stream()
                .flatMap(identity -> type.isInstance(identity) ? Stream.of(type.cast(identity)) : Stream.empty())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isCallerInRole(String role) {
        return caller.identity()
                .filter(identity -> identity.roles().contains(role))
                .isPresent();
    }

    /** No resource is protected by its address. */
    @Override
    public boolean hasAccessToWebResource(String resource, String... methods) {
        return true;
    }

    @Override
    public AuthenticationStatus authenticate(
            HttpServletRequest request, HttpServletResponse response, AuthenticationParameters parameters) {
        return caller.identity().isPresent() ? AuthenticationStatus.SUCCESS : AuthenticationStatus.NOT_DONE;
    }
}
