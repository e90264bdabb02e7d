package org.carillon.overview.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.carillon.routing.control.CarrierState;

/**
 * What is going on. Each part is of all nodes, but for the providers' breakers, which each node has.
 *
 * @param countedUntil up to when messages have been counted: a few seconds ago, unless the counting has stopped
 * @param hours the last 24, the one that has begun included
 */
public record Overview(
        Instant at,
        ZoneId zone,
        Told<Instant> countedUntil,
        Told<Today> today,
        Told<List<HourTally>> hours,
        Told<List<Queue>> queues,
        Told<Speeds> lastHour,
        Told<Speeds> speedToday,
        Told<List<TimerState>> timers,
        Told<List<CarrierState>> providers,
        Told<OpenTasks> tasks) {}
