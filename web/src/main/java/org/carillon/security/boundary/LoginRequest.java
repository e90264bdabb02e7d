package org.carillon.security.boundary;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user's name and password. */
@Schema(
        name = "Login",
        requiredProperties = {"username", "password"})
public record LoginRequest(
        @Schema(example = "admin") @Nullable String username,
        @Nullable String password) {
    private static final int LONGEST = 200;

    /** The same, with nothing missing. */
    LoginRequest checked() {
        new Fields()
                .text("username", username, 1, LONGEST)
                .text("password", password, 1, LONGEST)
                .check();
        return this;
    }

    String name() {
        return Objects.requireNonNullElse(username, "");
    }

    String secret() {
        return Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "LoginRequest[…]";
    }
}
