package org.carillon.appointment.boundary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The header If-Match: the version that a client has seen. */
final class IfMatch {
    static final String HEADER = "If-Match";
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

    private IfMatch() {}

    /** Null if there is none, or if any will do. */
    static @Nullable Integer version(List<String> headers) {
        if (headers.isEmpty() || headers.equals(List.of("*"))) {
            return null;
        }
        Matcher etag = ETAG.matcher(headers.get(0).strip());
        if (headers.size() > 1 || !etag.matches()) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, HEADER, "must be the ETag of the appointment, such as \"3\"");
        }
        return Integer.valueOf(etag.group(1));
    }

    static String etag(int version) {
        return "\"" + version + "\"";
    }
}
