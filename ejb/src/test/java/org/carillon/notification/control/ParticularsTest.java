package org.carillon.notification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.carillon.provider.control.Content;
import org.junit.jupiter.api.Test;

class ParticularsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void whatIsNotForLaterStartsNow() {
        assertEquals(NOW, Particulars.NONE.startingAt(NOW));
        assertEquals(NOW, Particulars.NONE.withSendAt(NOW.minusSeconds(1)).startingAt(NOW));
        assertEquals(
                NOW.plusSeconds(1),
                Particulars.NONE.withSendAt(NOW.plusSeconds(1)).startingAt(NOW));
    }

    @Test
    void aSubjectAloneSaysNothing() {
        assertFalse(Particulars.NONE.speaks());
        assertFalse(Particulars.NONE.withContent(Content.mail("Subject", null)).speaks());
        assertTrue(Particulars.NONE
                .withContent(Content.mail("Subject", "<p>Hello</p>"))
                .speaks());
        assertTrue(Particulars.NONE
                .withContent(Content.media(List.of("https://example.com/a.jpg")))
                .speaks());
    }
}
