package org.carillon.security.boundary;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a user or an API client may log in. */
public record EnabledRequest(@Nullable Boolean enabled) {

    boolean checked() {
        new Fields().present("enabled", enabled).check();
        return Objects.requireNonNull(enabled);
    }
}
