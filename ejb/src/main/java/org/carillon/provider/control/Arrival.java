package org.carillon.provider.control;

import java.time.Instant;
import java.util.UUID;

/**
 * A call that has come.
 *
 * @param id ours, by which the same call is known again if it is stored a second time
 * @param at when it came
 */
public record Arrival(UUID id, Instant at) {}
