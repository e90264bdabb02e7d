package org.carillon.security.entity;

import java.util.Set;

/** The roles, as words, since annotations such as {@code @RolesAllowed} take nothing else. */
public final class Role {
    /** Accounts, API clients, settings. */
    public static final String ADMINISTRATOR = "administrator";

    /** People who send messages and look after what became of them. */
    public static final String STAFF = "staff";

    /** Programs that send messages and ask for their status. */
    public static final String INTEGRATOR = "integrator";

    /** Reads the history, changes nothing. */
    public static final String AUDITOR = "auditor";

    /** May send to people who have opted out, for a reason; a right beside another role, not within any. */
    public static final String OVERRIDE = "override";

    private static final Set<String> ALL = Set.of(ADMINISTRATOR, STAFF, INTEGRATOR, AUDITOR, OVERRIDE);

    private Role() {}

    public static Set<String> all() {
        return ALL;
    }
}
