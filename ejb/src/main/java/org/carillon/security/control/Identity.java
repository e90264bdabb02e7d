package org.carillon.security.control;

import java.security.Principal;
import java.util.Set;

/**
 * A proven caller.
 *
 * @param name user name or client id
 * @param client whether it is a program
 */
public record Identity(String name, Set<String> roles, boolean client) implements Principal {

    public Identity {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return name;
    }
}
