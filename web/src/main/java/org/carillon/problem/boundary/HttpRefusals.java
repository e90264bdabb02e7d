package org.carillon.problem.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Problems that the server finds before a resource is asked. */
public final class HttpRefusals {

    private HttpRefusals() {}

    /** @param status HTTP status of an error, 4xx or 5xx */
    public static Problem problemOf(int status) {
        return switch (status) {
            case 401 -> Problem.of(ProblemCode.UNAUTHENTICATED, "Send the header Authorization: Bearer <token>");
            case 403 -> Problem.of(ProblemCode.FORBIDDEN, "None of your roles may do this");
            case 404 -> Problem.of(ProblemCode.NOT_FOUND, "Nothing is at this address");
            case 405 ->
                Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "The Allow header names the methods of this address");
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE, "Answers are application/json");
            case 413 -> Problem.of(ProblemCode.BODY_TOO_LARGE, "The body is larger than this resource takes");
            case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send Content-Type: application/json");
            case 503 -> Problem.of(ProblemCode.OVERLOADED, "Try again later");
            default ->
                status < 500
                        ? Problem.of(ProblemCode.BAD_REQUEST, "The server cannot read this request (" + status + ")")
                        : Problem.of(ProblemCode.INTERNAL_ERROR, "Something went wrong here (" + status + ")");
        };
    }
}
