package org.carillon.request.boundary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The header If-Match: the version that a client has seen. */
public final class IfMatch {
    public static final String HEADER = "If-Match";
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

    private IfMatch() {}

    /** Null if there is none, or if any will do. */
    public static @Nullable Integer version(List<String> headers) {
        if (headers.isEmpty() || headers.equals(List.of("*"))) {
            return null;
        }
        Matcher etag = ETAG.matcher(headers.get(0).strip());
        if (headers.size() > 1 || !etag.matches()) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, HEADER, "must be the ETag that you have seen, such as \"3\"");
        }
        return Integer.valueOf(etag.group(1));
    }

    public static String etag(int version) {
        return "\"" + version + "\"";
    }
}
