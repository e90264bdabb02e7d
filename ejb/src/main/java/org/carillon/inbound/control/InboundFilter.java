package org.carillon.inbound.control;

import java.time.Instant;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What to find; null means any.
 *
 * @param from sender, E.164 as a rule
 * @param appointment that it is about
 * @param patient who wrote it
 * @param after received then or later
 * @param until received before
 * @param unmatched only those of which nobody knows who wrote them
 */
public record InboundFilter(
        @Nullable Kind kind,
        @Nullable String from,
        @Nullable UUID appointment,
        @Nullable Long patient,
        @Nullable Instant after,
        @Nullable Instant until,
        boolean unmatched) {}
