package org.carillon.notification.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.carillon.idempotency.boundary.RequestHash;
import org.carillon.idempotency.boundary.RequestKey;
import org.carillon.problem.control.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestKeyTest {

    @Test
    void mayBeAbsent() {
        assertNull(RequestKey.of(List.of()));
    }

    @Test
    void isTheSameInQuotesAndWithout() {
        assertEquals("8e03978e-40d5", RequestKey.of(List.of("8e03978e-40d5")));
        assertEquals("8e03978e-40d5", RequestKey.of(List.of("\"8e03978e-40d5\"")));
        assertEquals("k".repeat(255), RequestKey.of(List.of("k".repeat(255))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "two words", "sch\u00f6n", "tab\there"})
    void refusesWhatCannotBeAKey(String header) {
        Problem problem = assertThrows(Problem.class, () -> RequestKey.of(List.of(header)));
        assertEquals(Set.of("Idempotency-Key"), problem.fields().keySet());
    }

    @Test
    void refusesLongAndDoubleKeys() {
        assertThrows(Problem.class, () -> RequestKey.of(List.of("k".repeat(256))));
        assertThrows(Problem.class, () -> RequestKey.of(List.of("a", "b")));
    }

    @Test
    void hashesWhatIsMeantNotHowItIsWritten() {
        DirectSms request = new DirectSms("+15551234567", "Hello", null, null, null);
        assertEquals(
                RequestHash.of("/a", request),
                RequestHash.of("/a", new DirectSms("+15551234567", "Hello", null, null, null)));
        assertNotEquals(RequestHash.of("/a", request), RequestHash.of("/b", request));
        assertNotEquals(
                RequestHash.of("/a", request),
                RequestHash.of("/a", new DirectSms("+15551234567", "Hello!", null, null, null)));
        assertEquals(64, RequestHash.of("/a", request).length());
    }
}
