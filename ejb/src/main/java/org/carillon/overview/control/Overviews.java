package org.carillon.overview.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carillon.heartbeat.control.HeartbeatWriter;
import org.carillon.heartbeat.entity.Heartbeat;
import org.carillon.routing.control.RoutesNow;

/** Puts the parts together; one that fails leaves the others as they are. */
@ApplicationScoped
public class Overviews {
    private static final int HOURS = 24;

    @Inject
    private Figures figures;

    @Inject
    private CountProgresses progress;

    @Inject
    private HeartbeatWriter heartbeats;

    @Inject
    private RoutesNow routes;

    @Inject
    private TaskCounts tasks;

    @Inject
    private Clock clock;

    private Instant startedAt = Instant.MIN;

    void started(@Observes Startup event) {
        startedAt = clock.instant();
    }

    /** @param zone the viewer's, in which a day begins */
    public Overview now(ZoneId zone) {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
        Instant firstHour = ZonedDateTime.ofInstant(now, zone)
                .truncatedTo(ChronoUnit.HOURS)
                .toInstant()
                .minus(Duration.ofHours(HOURS - 1));
        return new Overview(
                now,
                zone,
                Told.of("progress", progress::countedUntil),
                Told.of("today", () -> figures.today(midnight)),
                Told.of("hours", () -> figures.hours(firstHour, HOURS)),
                Told.of("queues", figures::queues),
                Told.of("last hour", () -> figures.speeds(now.minus(Duration.ofHours(1)))),
                Told.of("speed", () -> figures.speeds(midnight)),
                Told.of("timers", () -> timers(now)),
                Told.of("providers", routes::carriers),
                Told.of("tasks", () -> tasks.open(now)));
    }

    private List<TimerState> timers(Instant now) {
        return heartbeats.all().stream().map(timer -> state(timer, now)).toList();
    }

    private TimerState state(Heartbeat timer, Instant now) {
        return new TimerState(
                timer.getTimer(),
                timer.getBeatAt(),
                timer.getDueAt(),
                timer.isSilent(startedAt, now),
                timer.getLastFailure(),
                timer.getFailedAt());
    }
}
