package org.carillon.security.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may call a resource method: what it states, else what its class states, else nobody. */
sealed interface AccessRule {

    record Everybody() implements AccessRule {}

    record Roles(Set<String> names) implements AccessRule {}

    record Nobody() implements AccessRule {}

    /** Empty if neither the method nor its class states a rule. */
    static Optional<AccessRule> stated(Class<?> resource, Method method) {
        return List.<AnnotatedElement>of(method, resource).stream()
                .map(AccessRule::statedBy)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<AccessRule> statedBy(AnnotatedElement element) {
        RolesAllowed roles = element.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Optional.of(new Roles(Set.of(roles.value())));
        }
        if (element.isAnnotationPresent(DenyAll.class)) {
            return Optional.of(new Nobody());
        }
        return element.isAnnotationPresent(PermitAll.class) ? Optional.of(new Everybody()) : Optional.empty();
    }
}
