package org.carillon.notification.control;

import java.time.Instant;
import java.util.UUID;
import org.carillon.provider.control.Outcome;

/** One attempt to hand a claimed notification to the provider, and what became of it. */
public record Attempt(UUID notification, UUID claim, int number, Outcome outcome, Instant at) {}
