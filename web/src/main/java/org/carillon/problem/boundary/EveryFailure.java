package org.carillon.problem.boundary;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.carillon.problem.control.Causes;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Turns all that is thrown into a problem. What nobody foresaw is logged with an incident id, and the caller is told only that id. */
@Provider
public class EveryFailure implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(EveryFailure.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        Problem known = Causes.problemIn(failure).orElse(null);
        if (known != null) {
            return ProblemAnswers.of(known).build();
        }
        if (failure instanceof WebApplicationException refusal) {
            return refused(refusal);
        }
        String incident = "urn:uuid:" + UUID.randomUUID();
        LOG.log(Level.ERROR, "incident=" + incident, failure);
        Problem unforeseen =
                Problem.of(ProblemCode.INTERNAL_ERROR, "The log tells more, under the incident " + incident);
        return ProblemAnswers.of(unforeseen)
                .entity(ProblemDocument.of(unforeseen).incident(incident))
                .build();
    }

    private static Response refused(WebApplicationException refusal) {
        Response given = refusal.getResponse();
        if (given.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return given;
        }
        Response.ResponseBuilder answer = ProblemAnswers.of(HttpRefusals.problemOf(given.getStatus()));
        String allow = given.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }
}
