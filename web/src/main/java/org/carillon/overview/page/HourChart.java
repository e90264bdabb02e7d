package org.carillon.overview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.carillon.overview.control.HourTally;
import org.carillon.overview.control.Stage;

/** Messages by hour, a column for each, in which the stages stand on each other. */
public final class HourChart {
    /** From below. */
    public static final List<Stage> STAGES =
            List.of(Stage.DELIVERED, Stage.SENT, Stage.WAITING, Stage.UNKNOWN, Stage.FAILED, Stage.NOT_SENT);

    public static final int HEIGHT = 160;
    private static final int STEP = 30;
    private static final int BAR = 22;
    private static final int MARKED_EVERY = 3;

    private final long top;
    private final List<HourColumn> columns;

    private HourChart(long top, List<HourColumn> columns) {
        this.top = top;
        this.columns = columns;
    }

    /**
     * @param time how an hour is written
     * @param words what is said of an hour
     */
    static HourChart of(List<HourTally> hours, Function<Instant, String> time, Function<HourTally, String> words) {
        long most = hours.stream().mapToLong(hour -> hour.tally().total()).max().orElse(0);
        long top = round(most);
        List<HourColumn> columns = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            HourTally hour = hours.get(i);
            columns.add(new HourColumn(
                    hour.hour(),
                    time.apply(hour.hour()),
                    i * STEP + STEP / 2,
                    (hours.size() - 1 - i) % MARKED_EVERY == 0,
                    (hours.size() - 1 - i) % (2 * MARKED_EVERY) != 0,
                    bars(hour, i, top),
                    hour.tally().total(),
                    STAGES.stream().map(hour.tally()::of).toList(),
                    words.apply(hour)));
        }
        return new HourChart(top, List.copyOf(columns));
    }

    private static List<Bar> bars(HourTally hour, int index, long top) {
        List<Bar> bars = new ArrayList<>();
        long below = 0;
        for (Stage stage : STAGES) {
            long number = hour.tally().of(stage);
            int low = scaled(below, top);
            int high = scaled(below + number, top);
            if (number > 0) {
                int height = Math.max(1, high - low);
                bars.add(new Bar(
                        stage.name().toLowerCase(Locale.ROOT),
                        index * STEP + (STEP - BAR) / 2,
                        HEIGHT - low - height,
                        BAR,
                        height));
            }
            below += number;
        }
        return bars;
    }

    private static int scaled(long number, long top) {
        return (int) Math.round((double) number * HEIGHT / top);
    }

    /** The next of 1, 2, 5, 10, 20, 50 and so on; at least 5. */
    static long round(long most) {
        long power = 1;
        while (true) {
            for (long step : List.of(1L, 2L, 5L)) {
                if (step * power >= Math.max(5, most)) {
                    return step * power;
                }
            }
            power *= 10;
        }
    }

    public long getTop() {
        return top;
    }

    public List<HourColumn> getColumns() {
        return columns;
    }

    public List<HourColumn> getNewestFirst() {
        List<HourColumn> reversed = new ArrayList<>(columns);
        Collections.reverse(reversed);
        return reversed;
    }

    public int getWidth() {
        return columns.size() * STEP;
    }

    public List<String> getStages() {
        return STAGES.stream()
                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
