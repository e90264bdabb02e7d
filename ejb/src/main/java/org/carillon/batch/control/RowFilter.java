package org.carillon.batch.control;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.notification.entity.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a batch: those refused when they were read, those that wait to come into the outbox, or those whose notification has a status.
 *
 * @param condition in JPQL, of the row {@code r} and its notification {@code n}
 * @param status its parameter; null if it has none
 */
public record RowFilter(String condition, @Nullable Status status) {
    private static final RowFilter REFUSED = new RowFilter("r.code is not null", null);
    private static final RowFilter WAITING = new RowFilter("r.code is null and n.id is null", null);

    /** Empty if there is no such word. */
    public static Optional<RowFilter> of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "refused" -> Optional.of(REFUSED);
            case "waiting" -> Optional.of(WAITING);
            default ->
                Stream.of(Status.values())
                        .filter(status -> status.name().equalsIgnoreCase(word))
                        .map(status -> new RowFilter("n.status = :status", status))
                        .findFirst();
        };
    }
}
