package org.carillon.inbound.control;

import java.time.Instant;
import org.carillon.inbound.entity.NewInbound;

/** A message and when it came. */
record Received(NewInbound message, Instant receivedAt) {}
