package org.carillon.overview.page;

import java.util.List;

/**
 * How many of today's messages are so far.
 *
 * @param share of all, in words; empty while there are none
 * @param statuses that make it up, only those that occur
 */
public record StageFigure(String stage, long number, String share, List<StatusFigure> statuses) {}
