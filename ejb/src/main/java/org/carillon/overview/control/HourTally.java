package org.carillon.overview.control;

import java.time.Instant;

/** The messages that were taken in during the hour that begins then. */
public record HourTally(Instant hour, Tally tally) {}
