package org.carillon.inbound.control;

import java.util.List;
import java.util.UUID;
import org.carillon.inbound.entity.InboundMessage;
import org.jspecify.annotations.Nullable;

/**
 * Newest first.
 *
 * @param next pass it as {@code before} to get the page that follows; null on the last one
 */
public record InboundPage(
        List<InboundMessage> messages, @Nullable UUID next) {}
