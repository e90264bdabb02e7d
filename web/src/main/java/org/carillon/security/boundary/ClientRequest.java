package org.carillon.security.boundary;

import java.util.Objects;
import java.util.Set;
import org.carillon.security.entity.Role;
import org.jspecify.annotations.Nullable;

/** A new API client: a name of 1 to 100 characters for people to know it by; integrator if no roles are given. */
public record ClientRequest(@Nullable String name, @Nullable Set<String> roles) {

    String checkedName() {
        new Fields()
                .text("name", name, 1, 100)
                .roles("roles", rolesOrIntegrator())
                .check();
        return Objects.requireNonNull(name);
    }

    Set<String> rolesOrIntegrator() {
        return roles == null ? Set.of(Role.INTEGRATOR) : roles;
    }
}
