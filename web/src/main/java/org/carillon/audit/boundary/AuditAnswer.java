package org.carillon.audit.boundary;

import java.time.Instant;
import java.util.UUID;
import org.carillon.audit.entity.AuditEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One deed.
 *
 * @param who user name or client id; {@code carillon} for what it did by itself
 * @param action component and verb, as {@code settings.changed}
 * @param subject what it was done to
 * @param detail a sentence for people
 */
@Schema(name = "AuditEntry")
public record AuditAnswer(UUID id, Instant at, String who, String action, String subject, String detail) {

    static AuditAnswer of(AuditEntry entry) {
        return new AuditAnswer(
                entry.getId(), entry.getAt(), entry.getWho(), entry.getAction(), entry.getSubject(), entry.getDetail());
    }
}
