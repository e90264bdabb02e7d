package org.carillon.directory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carillon.directory.control.Users;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.jspecify.annotations.Nullable;

/** Whose things a request is about: the caller's; administrators and API clients name another by {@code user_id}. */
@ApplicationScoped
public class UserMeant {

    @Inject
    Users users;

    @Inject
    Caller caller;

    /** @param written the query parameter user_id */
    public DirectoryUser of(@Nullable String written) {
        Long id = QueryParameters.number("user_id", written, 1, Long.MAX_VALUE);
        if (id == null) {
            return users.ofCaller();
        }
        if (caller.isClient() || caller.roles().contains(Role.ADMINISTRATOR)) {
            return users.found(id);
        }
        DirectoryUser own = users.ofCaller();
        if (!own.getId().equals(id)) {
            throw Problem.field(ProblemCode.FORBIDDEN, "user_id", "only administrators and clients name another user");
        }
        return own;
    }
}
