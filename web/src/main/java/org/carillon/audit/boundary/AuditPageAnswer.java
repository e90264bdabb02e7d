package org.carillon.audit.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record AuditPageAnswer(
        List<AuditAnswer> items, @Nullable String next) {}
