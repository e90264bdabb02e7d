package org.carillon.security.boundary;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a user or an API client may do from now on: at least one role. */
public record RolesRequest(@Nullable Set<String> roles) {

    Set<String> checked() {
        new Fields().roles("roles", roles).check();
        return Objects.requireNonNull(roles);
    }
}
