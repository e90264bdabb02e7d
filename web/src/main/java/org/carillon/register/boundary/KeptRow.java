package org.carillon.register.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.entity.Kept;
import org.carillon.request.boundary.IfMatch;

/** One kept row, as requests name it and as answers show it: the header ETag is its version. */
public final class KeptRow {

    private KeptRow() {}

    /**
     * Its id; what cannot be one is NOT_FOUND.
     *
     * @param what it is, as {@code user}
     */
    public static long id(String what, String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no " + what + " " + written);
        }
    }

    public static Response shown(Kept row, Object answer) {
        return Response.ok(answer)
                .header(HttpHeaders.ETAG, IfMatch.etag(row.getVersion()))
                .build();
    }

    /** @param path of all of its kind, as {@code /api/users/} */
    public static Response made(Kept row, Object answer, String path) {
        return Response.created(URI.create(path + row.getId()))
                .entity(answer)
                .header(HttpHeaders.ETAG, IfMatch.etag(row.getVersion()))
                .build();
    }
}
