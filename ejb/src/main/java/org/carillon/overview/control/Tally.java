package org.carillon.overview.control;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.carillon.notification.entity.Status;

/** How many messages have which status. */
public record Tally(Map<Status, Long> byStatus) {

    public Tally {
        byStatus = Collections.unmodifiableMap(copy(byStatus));
    }

    private static Map<Status, Long> copy(Map<Status, Long> numbers) {
        Map<Status, Long> sorted = new EnumMap<>(Status.class);
        sorted.putAll(numbers);
        return sorted;
    }

    /** All that were taken in. */
    public long total() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(Stage stage) {
        return byStatus.entrySet().stream()
                .filter(each -> Stage.of(each.getKey()) == stage)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
