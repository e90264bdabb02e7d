package org.carillon.overview.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carillon.frame.page.Texts;
import org.carillon.frame.page.Viewer;
import org.carillon.frame.page.WebPage;
import org.carillon.overview.control.HourTally;
import org.carillon.overview.control.OpenTasks;
import org.carillon.overview.control.Overview;
import org.carillon.overview.control.Overviews;
import org.carillon.overview.control.Queue;
import org.carillon.overview.control.Speed;
import org.carillon.overview.control.Speeds;
import org.carillon.overview.control.Stage;
import org.carillon.overview.control.Tally;
import org.carillon.overview.control.TimerState;
import org.carillon.overview.control.Today;
import org.carillon.provider.control.ProviderHealth;
import org.carillon.routing.control.CarrierState;
import org.carillon.routing.entity.RouteLevel;
import org.jspecify.annotations.Nullable;

/** Today at a glance. What cannot be told is null: the page says so, and shows the rest. */
@Named
@RequestScoped
public class OverviewPage {
    private static final String TEXTS = "overview";
    private static final Duration STALE = Duration.ofMinutes(2);

    @Inject
    Overviews overviews;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private Overview shown;
    private @Nullable List<StageFigure> stages;
    private @Nullable HourChart chart;
    private @Nullable List<SpeedRow> lastHour;
    private @Nullable List<SpeedRow> today;
    private @Nullable List<TaskRow> tasks;
    private @Nullable List<TimerState> timers;

    /** Once for each request: a page asks for each of these many times. */
    @PostConstruct
    void look() {
        shown = overviews.now(viewer.getZone());
        stages = stages(shown.today().value());
        chart = chart(shown.hours().value());
        lastHour = rows(shown.lastHour().value());
        today = rows(shown.speedToday().value());
        tasks = tasks(shown.tasks().value());
        timers = silentFirst(shown.timers().value());
    }

    public Overview getShown() {
        return shown;
    }

    public @Nullable List<StageFigure> getStages() {
        return stages;
    }

    public @Nullable HourChart getChart() {
        return chart;
    }

    public @Nullable List<SpeedRow> getLastHour() {
        return lastHour;
    }

    public @Nullable List<SpeedRow> getToday() {
        return today;
    }

    public @Nullable List<TaskRow> getTasks() {
        return tasks;
    }

    public @Nullable List<TimerState> getTimers() {
        return timers;
    }

    /** Whether nobody has counted for some minutes. */
    public boolean isStale() {
        Instant counted = shown.countedUntil().value();
        return counted != null && counted.plus(STALE).isBefore(shown.at());
    }

    /** Today, as the log's filter writes it. */
    public LocalDate getDay() {
        return LocalDate.ofInstant(shown.at(), viewer.getZone());
    }

    private @Nullable List<StageFigure> stages(@Nullable Today today) {
        return today == null
                ? null
                : HourChart.STAGES.stream()
                        .map(stage -> figure(stage, today.tally()))
                        .filter(figure -> figure.number() > 0 || !figure.stage().equals(word(Stage.UNKNOWN)))
                        .toList();
    }

    private StageFigure figure(Stage stage, Tally tally) {
        long number = tally.of(stage);
        return new StageFigure(
                word(stage),
                number,
                tally.total() == 0 ? "" : percent(100.0 * number / tally.total()),
                tally.byStatus().entrySet().stream()
                        .filter(each -> Stage.of(each.getKey()) == stage && each.getValue() > 0)
                        .map(each -> new StatusFigure(word(each.getKey()), each.getValue()))
                        .toList());
    }

    private @Nullable HourChart chart(@Nullable List<HourTally> hours) {
        return hours == null ? null : HourChart.of(hours, viewer::time, this::words);
    }

    private String words(HourTally hour) {
        List<String> parts = new ArrayList<>();
        for (Stage stage : HourChart.STAGES) {
            long number = hour.tally().of(stage);
            if (number > 0) {
                parts.add(text("stage." + word(stage)) + " " + viewer.number(number));
            }
        }
        return viewer.time(hour.hour()) + ": " + (parts.isEmpty() ? text("none") : String.join(", ", parts));
    }

    private @Nullable List<SpeedRow> rows(@Nullable Speeds speeds) {
        return speeds == null
                ? null
                : Stream.concat(
                                Stream.of(row("all", speeds.all())),
                                speeds.byLane().size() < 2
                                        ? Stream.empty()
                                        : speeds.byLane().entrySet().stream()
                                                .sorted(Map.Entry.comparingByKey())
                                                .map(each -> row(word(each.getKey()), each.getValue())))
                        .toList();
    }

    private SpeedRow row(String lane, Speed speed) {
        boolean none = speed.number() == 0;
        return new SpeedRow(
                lane,
                speed.number(),
                none ? "–" : percent(speed.shareWithinTarget()),
                speed.isKept(),
                none ? "–" : duration(speed.percentile(50)),
                none ? "–" : duration(speed.percentile(95)),
                none ? "–" : duration(speed.percentile(99)));
    }

    private @Nullable List<TaskRow> tasks(@Nullable OpenTasks tasks) {
        return tasks == null
                ? null
                : List.of(
                        task("work_items", tasks.workItems(), WebPage.WORKLIST, ""),
                        task("unread", tasks.unreadConversations(), WebPage.CONVERSATIONS, "?unread=true"),
                        task("unmatched", tasks.unmatched(), WebPage.WORKLIST, ""),
                        task("approve", tasks.batchesToApprove(), WebPage.BULKS, ""));
    }

    private TaskRow task(String name, long number, WebPage page, String query) {
        return new TaskRow(
                name,
                number,
                viewer.number(number) + (number >= OpenTasks.MOST ? "+" : ""),
                viewer.mayOpen(page) ? page.getPath() + query : "");
    }

    private static @Nullable List<TimerState> silentFirst(@Nullable List<TimerState> timers) {
        return timers == null
                ? null
                : Stream.concat(
                                timers.stream().filter(TimerState::silent),
                                timers.stream().filter(timer -> !timer.silent()))
                        .toList();
    }

    public long getSilentTimers() {
        return timers == null ? 0 : timers.stream().filter(TimerState::silent).count();
    }

    /** What a timer does; its name if nobody has told that. */
    public String purpose(String timer) {
        String key = "timer." + timer;
        return texts.has(TEXTS, key) ? text(key) : timer;
    }

    public String age(Queue queue) {
        return duration(queue.age(shown.at()));
    }

    /** As {@code 41 ms}, {@code 1.2 s}, {@code 3 min}. */
    public String duration(Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            return text("unit.ms", time.toMillis());
        }
        if (time.compareTo(Duration.ofMinutes(2)) < 0) {
            return text("unit.s", time.toMillis() / 1000.0);
        }
        return time.compareTo(Duration.ofHours(2)) < 0
                ? text("unit.min", time.toMinutes())
                : text("unit.h", time.toMinutes() / 60.0);
    }

    /** Never 100 % as long as one is missing. */
    private String percent(double share) {
        return text("percent", Math.floor(10 * share) / 10);
    }

    /** How a provider is, in one word that has a text. */
    public String state(CarrierState carrier) {
        ProviderHealth health = carrier.health();
        if (!health.configured()) {
            return "unconfigured";
        }
        if (health.refusedBecause() != null) {
            return "refused";
        }
        return switch (health.breaker()) {
            case CLOSED -> carrier.level().level() < RouteLevel.FULL ? "trial" : "well";
            case HALF_OPEN -> "trial";
            case OPEN -> "away";
        };
    }

    /** Of its badge. */
    public String tone(String state) {
        return switch (state) {
            case "well" -> "good";
            case "trial" -> "wait";
            case "unconfigured" -> "plain";
            default -> "bad";
        };
    }

    public String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key, Object... values) {
        return texts.of(TEXTS, key, values);
    }
}
