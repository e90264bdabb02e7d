package org.carillon.idempotency.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carillon.idempotency.entity.KeptAnswer;
import org.carillon.json.boundary.StrictJson;
import org.carillon.problem.boundary.ProblemDocument;
import org.carillon.problem.control.Problem;
import org.jspecify.annotations.Nullable;

/** Answers in the form in which they can be kept. */
public final class Answers {

    private Answers() {}

    /** @param body one of our records */
    public static KeptAnswer of(int status, Object body, @Nullable String etag, @Nullable String location) {
        try {
            return new KeptAnswer(status, StrictJson.MAPPER.writeValueAsString(body), etag, location);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For what went wrong after something was stored, which a thrown problem would undo. */
    public static KeptAnswer of(Problem problem) {
        return of(problem.code().status(), ProblemDocument.of(problem), null, null);
    }

    /** As it goes out, the first time and every other. */
    public static Response response(KeptAnswer kept) {
        Response.ResponseBuilder response = Response.status(kept.status())
                .type(
                        kept.status() < Response.Status.BAD_REQUEST.getStatusCode()
                                ? MediaType.APPLICATION_JSON
                                : ProblemDocument.MEDIA_TYPE)
                .entity(kept.body());
        if (kept.etag() != null) {
            response.header(HttpHeaders.ETAG, kept.etag());
        }
        if (kept.location() != null) {
            response.header(HttpHeaders.LOCATION, kept.location());
        }
        return response.build();
    }
}
