package org.carillon.access.page;

import java.util.List;
import org.carillon.security.entity.Role;

/** The roles in the order in which people choose among them. */
final class AccessRoles {
    static final List<String> ALL =
            List.of(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR, Role.INTEGRATOR, Role.OVERRIDE);

    private AccessRoles() {}
}
