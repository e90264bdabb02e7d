package org.carillon.security.boundary;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Identity;
import org.carillon.security.control.SessionId;
import org.carillon.security.control.SessionOutcome.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfTest {
    private final SessionId id = new SessionId("an-id");
    private final Open session = new Open(id, new Identity("ann", Set.of("staff"), false), Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void whatChangesNothingNeedsNoToken(String method) {
        assertDoesNotThrow(() -> Csrf.require(session, method, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "get", "WHATEVER"})
    void everythingElseNeedsTheTokenOfTheSession(String method) {
        assertDoesNotThrow(() -> Csrf.require(session, method, " " + id.csrfToken() + " "));
        assertEquals(
                ProblemCode.CSRF_FAILED,
                assertThrows(Problem.class, () -> Csrf.require(session, method, new SessionId("another").csrfToken()))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void whoSendsNoneIsToldWhereToGetIt(String none) {
        Problem problem = assertThrows(Problem.class, () -> Csrf.require(session, "POST", none));
        assertTrue(problem.detail().contains("/api/auth/csrf-token/"));
    }

    @Test
    void theHeaderCanBeMissing() {
        assertThrows(Problem.class, () -> Csrf.require(session, "POST", null));
    }
}
