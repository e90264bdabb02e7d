package org.carillon.security.control;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who makes the current request. Read it before the work moves to another thread: it ends with the request. */
@RequestScoped
public class Caller {
    private @Nullable Identity identity;

    public void identify(Identity proven) {
        this.identity = proven;
    }

    public boolean isKnown() {
        return identity != null;
    }

    /** User name or client id, as {@code created_by} records it. */
    public String name() {
        return known().name();
    }

    public Set<String> roles() {
        return known().roles();
    }

    public boolean isUser() {
        return !known().client();
    }

    public boolean isClient() {
        return known().client();
    }

    private Identity known() {
        if (identity == null) {
            throw new IllegalStateException("The caller of a public resource is not known");
        }
        return identity;
    }
}
