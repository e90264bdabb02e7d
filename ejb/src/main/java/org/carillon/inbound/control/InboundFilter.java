package org.carillon.inbound.control;

import org.carillon.notification.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What to find; null means any.
 *
 * @param from sender, E.164 as a rule
 */
public record InboundFilter(@Nullable Kind kind, @Nullable String from) {}
