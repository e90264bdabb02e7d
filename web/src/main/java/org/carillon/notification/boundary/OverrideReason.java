package org.carillon.notification.boundary;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.jspecify.annotations.Nullable;

/** Why a message goes also to somebody who has opted out. A header, so that each document's body stays as it is. */
final class OverrideReason {
    static final String HEADER = "Override-Reason";
    private static final int LONGEST = 300;

    private OverrideReason() {}

    static @Nullable String of(List<String> given, Caller caller) {
        if (given.isEmpty()) {
            return null;
        }
        if (!caller.roles().contains(Role.OVERRIDE)) {
            throw Problem.field(ProblemCode.FORBIDDEN, HEADER, "needs the role " + Role.OVERRIDE);
        }
        String reason = decoded(given.get(0)).strip();
        if (given.size() > 1 || reason.isEmpty() || reason.length() > LONGEST || reason.indexOf(0) >= 0) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, HEADER, "must be one reason of 1 to " + LONGEST + " characters");
        }
        return reason;
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return written;
        }
    }
}
