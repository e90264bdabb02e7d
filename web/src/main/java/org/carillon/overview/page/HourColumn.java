package org.carillon.overview.page;

import java.time.Instant;
import java.util.List;

/**
 * An hour of the chart.
 *
 * @param x of its middle
 * @param marked whether its hour stands below it
 * @param minor whether there is no room for that on a small screen
 * @param numbers of messages by stage, in the order of {@link HourChart#STAGES}
 * @param words for whoever points at it
 */
public record HourColumn(
        Instant hour,
        String time,
        int x,
        boolean marked,
        boolean minor,
        List<Bar> bars,
        long total,
        List<Long> numbers,
        String words) {}
