package org.carillon.audit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void cutsWhatIsTooLongAndSplitsNoCharacter() {
        AuditEntry entry = new AuditEntry("w".repeat(101), "a".repeat(61), "s".repeat(199) + "😀", "d\0d", NOW);
        assertEquals(100, entry.getWho().length());
        assertEquals(60, entry.getAction().length());
        assertEquals("s".repeat(199), entry.getSubject());
        assertEquals("d d", entry.getDetail());
    }
}
