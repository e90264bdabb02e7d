package org.carillon.agenda.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an appointment.
 *
 * @param by whose doing it was; null if that is not known
 * @param quoted what was written; null if nothing was
 * @param status key of what became of it; null if there is nothing to tell
 * @param link empty if there is nothing more to see
 */
public record Moment(
        Instant at,
        String what,
        @Nullable String by,
        @Nullable String quoted,
        @Nullable String status,
        String tone,
        String link) {}
