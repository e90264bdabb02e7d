package org.carillon.security.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Either a user's name and password, or an API client's id and secret. */
public record TokenRequest(
        @Nullable String username,
        @Nullable String password,
        @Nullable String clientId,
        @Nullable String clientSecret) {
    private static final int LONGEST = 200;

    boolean isOfClient() {
        return clientId != null || clientSecret != null;
    }

    /** The name, once {@link #check()} has passed. */
    String name() {
        return text(isOfClient() ? clientId : username);
    }

    /** The password or secret, once {@link #check()} has passed. */
    String secret() {
        return text(isOfClient() ? clientSecret : password);
    }

    void check() {
        if (isOfClient() && (username != null || password != null)) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "client_id", "give a user or an API client, not both");
        }
        Fields fields = new Fields();
        if (isOfClient()) {
            fields.text("client_id", clientId, 1, LONGEST).text("client_secret", clientSecret, 1, LONGEST);
        } else {
            fields.text("username", username, 1, LONGEST).text("password", password, 1, LONGEST);
        }
        fields.check();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "TokenRequest[…]";
    }
}
