package org.carillon.security.boundary;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new user: name of 1 to 100 characters, password of 10 to 200, at least one role. */
public record AccountRequest(
        @Nullable String username,
        @Nullable String password,
        @Nullable Set<String> roles) {

    /** The same, with nothing missing. */
    Complete complete() {
        new Fields()
                .text("username", username, 1, 100)
                .matching("username", username, "[\\p{L}\\p{N}._@+-]+", "may have letters, digits and . _ @ + -")
                .text("password", password, PasswordRequest.SHORTEST, PasswordRequest.LONGEST)
                .roles("roles", roles)
                .check();
        return new Complete(
                Objects.requireNonNull(username), Objects.requireNonNull(password), Objects.requireNonNull(roles));
    }

    record Complete(String username, String password, Set<String> roles) {

        @Override
        public String toString() {
            return "Complete[" + username + "]";
        }
    }

    @Override
    public String toString() {
        return "AccountRequest[" + username + "]";
    }
}
