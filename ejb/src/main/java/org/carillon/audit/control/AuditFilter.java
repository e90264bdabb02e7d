package org.carillon.audit.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to find; null means any.
 *
 * @param action the whole word
 * @param subject the whole name
 * @param from at this moment or later
 * @param to before this moment
 */
public record AuditFilter(
        @Nullable String who,
        @Nullable String action,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant to) {}
