package org.carillon.security.boundary;

import java.util.Map;
import java.util.TreeMap;
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
        Map<String, String> faults = new TreeMap<>();
        if (isOfClient()) {
            check("client_id", clientId, faults);
            check("client_secret", clientSecret, faults);
        } else {
            check("username", username, faults);
            check("password", password, faults);
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
    }

    private static void check(String field, @Nullable String value, Map<String, String> faults) {
        if (value == null || value.isEmpty()) {
            faults.put(field, "is required");
        } else if (value.length() > LONGEST) {
            faults.put(field, "is longer than " + LONGEST + " characters");
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "TokenRequest[…]";
    }
}
