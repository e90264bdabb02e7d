package org.carillon.security.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes the current request. It is bound to the request's thread, so that a request costs no bean: read it before the
 * work moves to another thread.
 */
@ApplicationScoped
public class Caller {
    private final ThreadLocal<Identity> current = new ThreadLocal<>();

    /** To be followed by {@link #forget()}, whatever happens between. */
    public void identify(Identity proven) {
        current.set(proven);
    }

    public void forget() {
        current.remove();
    }

    /** Empty if the caller is not known, as on a public resource. */
    public Optional<Identity> identity() {
        return Optional.ofNullable(current.get());
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
        return identity().orElseThrow(() -> new IllegalStateException("The caller of a public resource is not known"));
    }
}
