package org.carillon.security.boundary;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new password of 10 to 200 characters, and the one until now. */
@Schema(
        name = "OwnPassword",
        requiredProperties = {"current_password", "password"})
public record OwnPasswordRequest(
        @Nullable String currentPassword, @Nullable String password) {

    OwnPasswordRequest checked() {
        new Fields()
                .text("current_password", currentPassword, 1, PasswordRequest.LONGEST)
                .text("password", password, PasswordRequest.SHORTEST, PasswordRequest.LONGEST)
                .check();
        return this;
    }

    String before() {
        return Objects.requireNonNullElse(currentPassword, "");
    }

    String wanted() {
        return Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "OwnPasswordRequest[…]";
    }
}
