package org.carillon.idempotency.boundary;

import java.util.List;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The header Idempotency-Key: 1 to 255 visible ASCII characters, in quotes or not. */
public final class RequestKey {
    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    private RequestKey() {}

    /** Null if none was given. */
    public static @Nullable String of(List<String> headers) {
        if (headers.isEmpty()) {
            return null;
        }
        if (headers.size() > 1) {
            throw refused("is given twice");
        }
        String given = headers.get(0).strip();
        boolean quoted = given.length() >= 2 && given.startsWith("\"") && given.endsWith("\"");
        String key = quoted ? given.substring(1, given.length() - 1) : given;
        if (key.isEmpty() || key.length() > LONGEST) {
            throw refused("must have 1 to " + LONGEST + " characters");
        }
        if (!key.chars().allMatch(character -> character > ' ' && character < 0x7F)) {
            throw refused("must be visible ASCII characters without spaces");
        }
        return key;
    }

    private static Problem refused(String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, HEADER, reason);
    }
}
