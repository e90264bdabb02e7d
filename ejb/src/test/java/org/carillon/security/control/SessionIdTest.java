package org.carillon.security.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SessionIdTest {
    private final SessionId id = new SessionId("an-id");

    @Test
    void neitherTheDatabaseNorTheCsrfTokenTellsTheId() {
        assertFalse(id.hash().contains(id.id()));
        assertNotEquals(id.hash(), id.csrfToken());
        assertEquals(43, id.hash().length());
        assertFalse(id.toString().contains("an-id"));
    }

    @Test
    void aCsrfTokenIsOfOneSession() {
        assertTrue(id.hasCsrfToken(new SessionId("an-id").csrfToken()));
        assertFalse(id.hasCsrfToken(new SessionId("another").csrfToken()));
        assertFalse(id.hasCsrfToken(""));
        assertFalse(id.hasCsrfToken(id.id()));
    }

    @Test
    void whatCannotBeAnIdIsNotLookedUp() {
        assertTrue(id.isPossible());
        assertFalse(new SessionId("").isPossible());
        assertFalse(new SessionId("x".repeat(101)).isPossible());
    }
}
