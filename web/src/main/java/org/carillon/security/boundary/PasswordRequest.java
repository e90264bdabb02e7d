package org.carillon.security.boundary;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new password of 10 to 200 characters. */
public record PasswordRequest(@Nullable String password) {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    String checked() {
        new Fields().text("password", password, SHORTEST, LONGEST).check();
        return Objects.requireNonNull(password);
    }

    @Override
    public String toString() {
        return "PasswordRequest[…]";
    }
}
