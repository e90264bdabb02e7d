package org.carillon.problem.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.carillon.problem.control.Problem;

/** HTTP answers made of problems. */
public final class ProblemAnswers {
    /** Request attribute: the problem that an error page is to tell. */
    public static final String ATTRIBUTE = "org.carillon.problem";

    private ProblemAnswers() {}

    static Response.ResponseBuilder of(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.code().status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(ProblemDocument.of(problem));
        problem.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wholeSeconds(wait)));
        return answer;
    }

    /** Rounded up, at least one: zero would invite the client back at once. */
    static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
