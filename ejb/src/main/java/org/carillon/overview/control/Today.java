package org.carillon.overview.control;

import java.time.Instant;
import java.util.List;

/**
 * What became, so far, of the messages of a day.
 *
 * @param begin midnight, on the viewer's clock
 * @param failures the ten most frequent reasons
 */
public record Today(Instant begin, Tally tally, List<FailureReason> failures) {}
