package org.carillon.security.control;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.security.entity.Role;
import org.jspecify.annotations.Nullable;

/** Finds the roles in a foreign token: under one claim, or deeper, as providers like to nest them. */
final class ClaimedRoles {

    private ClaimedRoles() {}

    /** @param path names with dots between, such as {@code realm_access.roles} */
    static Set<String> at(String path, JWTClaimsSet claims) {
        Object found = claims.getClaims();
        for (String step : path.split("\\.")) {
            found = inside(found, step);
        }
        if (!(found instanceof Collection<?> names)) {
            return Set.of();
        }
        return names.stream().map(String::valueOf).filter(Role.all()::contains).collect(Collectors.toSet());
    }

    private static @Nullable Object inside(@Nullable Object found, String step) {
        return found instanceof Map<?, ?> map ? map.get(step) : null;
    }
}
