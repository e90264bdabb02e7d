package org.carillon.problem.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.carillon.json.boundary.StrictJson;
import org.carillon.problem.control.Causes;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.junit.jupiter.api.Test;

class EveryFailureTest {

    @Test
    void rendersAllThatClientsRead() throws JsonProcessingException {
        UUID id = UUID.randomUUID();
        JsonNode json = StrictJson.MAPPER.valueToTree(ProblemDocument.of(
                Problem.field(ProblemCode.INVALID_PHONE_NUMBER, "to_phone", "The number is too short")
                        .about(id)));
        assertEquals(StrictJson.MAPPER.readTree("""
                        {"type":"/problems/invalid_phone_number","title":"A phone number cannot be used","status":400,
                         "detail":"to_phone: The number is too short","code":"invalid_phone_number",
                         "errors":{"to_phone":"The number is too short"},"success":false,
                         "error":"to_phone: The number is too short","id":"%s"}""".formatted(id)), json);
    }

    @Test
    void findsTheProblemInsideWrappings() {
        Problem problem = Problem.of(ProblemCode.ILLEGAL_STATUS, "no");
        assertEquals(
                problem,
                Causes.problemIn(new CompletionException(new EJBException(new IllegalStateException(problem))))
                        .orElseThrow());
    }

    @Test
    void tellsThatTheDatabaseIsAway() {
        Problem problem = Causes.problemIn(new EJBException(new RuntimeException(new SQLException("gone", "08006"))))
                .orElseThrow();
        assertEquals(ProblemCode.DATABASE_UNAVAILABLE, problem.code());
        assertTrue(problem.retryAfter().isPresent());
    }

    @Test
    void knowsNoProblemInAFault() {
        assertTrue(Causes.problemIn(new IllegalStateException(new SQLException("syntax", "42601")))
                .isEmpty());
    }

    @Test
    void roundsTheWaitUpToWholeSeconds() {
        assertEquals(1, ProblemAnswers.wholeSeconds(Duration.ZERO));
        assertEquals(2, ProblemAnswers.wholeSeconds(Duration.ofMillis(1001)));
        assertEquals(3, ProblemAnswers.wholeSeconds(Duration.ofSeconds(3)));
    }
}
