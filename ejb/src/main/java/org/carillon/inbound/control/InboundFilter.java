package org.carillon.inbound.control;

import java.time.Instant;
import org.carillon.notification.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What to find; null means any.
 *
 * @param from sender, E.164 as a rule
 * @param since received at or after
 * @param until received before
 */
public record InboundFilter(
        @Nullable Kind kind,
        @Nullable String from,
        @Nullable Instant since,
        @Nullable Instant until) {}
