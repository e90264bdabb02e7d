package org.carillon.security.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;

/** Who may call a resource method: what it states itself, else nobody. */
sealed interface AccessRule {

    record Everybody() implements AccessRule {}

    record Roles(Set<String> names) implements AccessRule {}

    record Nobody() implements AccessRule {}

    /** Empty if the method states no rule. */
    static Optional<AccessRule> stated(Method method) {
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Optional.of(new Roles(Set.of(roles.value())));
        }
        if (method.isAnnotationPresent(DenyAll.class)) {
            return Optional.of(new Nobody());
        }
        return method.isAnnotationPresent(PermitAll.class) ? Optional.of(new Everybody()) : Optional.empty();
    }
}
