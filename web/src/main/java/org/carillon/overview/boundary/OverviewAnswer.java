package org.carillon.overview.boundary;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.carillon.overview.control.Overview;
import org.carillon.overview.control.Told;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is going on.
 *
 * @param countedUntil up to when messages have been counted
 * @param hours the last 24, the one that has begun included
 * @param failures of today, the ten most frequent
 * @param queues what no provider has yet, by lane and status
 * @param unknown names of the parts that cannot be told now
 */
@Schema(name = "Overview")
public record OverviewAnswer(
        Instant at,
        String timeZone,
        @Nullable Instant countedUntil,
        @Nullable TodayAnswer today,
        @Nullable List<HourAnswer> hours,
        @Nullable List<FailureAnswer> failures,
        @Nullable List<QueueAnswer> queues,
        @Nullable SpeedsAnswer speedLastHour,
        @Nullable SpeedsAnswer speedToday,
        @Nullable List<TimerAnswer> timers,
        @Nullable List<ProviderAnswer> providers,
        @Nullable TasksAnswer tasks,
        List<String> unknown) {

    static OverviewAnswer of(Overview overview) {
        return new OverviewAnswer(
                overview.at(),
                overview.zone().getId(),
                overview.countedUntil().value(),
                told(overview.today(), TodayAnswer::of),
                told(overview.hours(), each -> each.stream().map(HourAnswer::of).toList()),
                told(
                        overview.today(),
                        today ->
                                today.failures().stream().map(FailureAnswer::of).toList()),
                told(
                        overview.queues(),
                        each -> each.stream()
                                .map(queue -> QueueAnswer.of(queue, overview.at()))
                                .toList()),
                told(overview.lastHour(), SpeedsAnswer::of),
                told(overview.speedToday(), SpeedsAnswer::of),
                told(
                        overview.timers(),
                        each -> each.stream().map(TimerAnswer::of).toList()),
                told(
                        overview.providers(),
                        each -> each.stream().map(ProviderAnswer::of).toList()),
                told(overview.tasks(), TasksAnswer::of),
                unknown(overview));
    }

    private static <T, A> @Nullable A told(Told<T> part, Function<T, A> answer) {
        return part.value() == null ? null : answer.apply(part.value());
    }

    private static List<String> unknown(Overview overview) {
        Map<String, Told<?>> parts = new LinkedHashMap<>();
        parts.put("counted_until", overview.countedUntil());
        parts.put("today", overview.today());
        parts.put("hours", overview.hours());
        parts.put("failures", overview.today());
        parts.put("queues", overview.queues());
        parts.put("speed_last_hour", overview.lastHour());
        parts.put("speed_today", overview.speedToday());
        parts.put("timers", overview.timers());
        parts.put("providers", overview.providers());
        parts.put("tasks", overview.tasks());
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isKnown())
                .map(Map.Entry::getKey)
                .toList();
    }
}
