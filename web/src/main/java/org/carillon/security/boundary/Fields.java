package org.carillon.security.boundary;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.Role;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that its sender hears all of it at once. */
final class Fields {
    private final Map<String, String> faults = new TreeMap<>();

    /** Between {@code shortest} and {@code longest} characters, without NUL, which PostgreSQL does not take. */
    Fields text(String name, @Nullable String value, int shortest, int longest) {
        if (value == null || value.isBlank()) {
            faults.put(name, "is required");
        } else if (value.length() < shortest || value.length() > longest) {
            faults.put(name, "must have " + shortest + " to " + longest + " characters");
        } else if (value.indexOf(0) >= 0) {
            faults.put(name, "must not contain NUL");
        }
        return this;
    }

    Fields matching(String name, @Nullable String value, String pattern, String reason) {
        if (value != null && !value.isBlank() && !value.matches(pattern)) {
            faults.putIfAbsent(name, reason);
        }
        return this;
    }

    Fields roles(String name, @Nullable Set<String> roles) {
        if (roles == null || roles.isEmpty()) {
            faults.put(name, "is required");
        } else if (!Role.all().containsAll(roles)) {
            faults.put(name, "must be of administrator, staff, integrator, auditor, override");
        }
        return this;
    }

    Fields present(String name, @Nullable Object value) {
        if (value == null) {
            faults.put(name, "is required");
        }
        return this;
    }

    void check() {
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
    }
}
