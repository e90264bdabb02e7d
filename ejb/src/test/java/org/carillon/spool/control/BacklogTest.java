package org.carillon.spool.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BacklogTest {
    private final Backlog backlog = new Backlog();

    @Test
    void aFreshNodeTakesItThatThereIsOne() {
        assertTrue(backlog.exists());
    }

    @Test
    void beginsWithAFailureAndEndsWhenItIsTold() {
        backlog.ends();
        assertFalse(backlog.exists());
        backlog.begins(new IllegalStateException("away"));
        assertTrue(backlog.exists());
    }
}
