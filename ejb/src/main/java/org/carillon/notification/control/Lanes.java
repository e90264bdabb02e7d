package org.carillon.notification.control;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.Lane;
import org.jspecify.annotations.Nullable;

/** In which lane a notification waits. Reminders are a bulk: a rule makes all of a morning at once, and nobody waits for one. */
final class Lanes {
    private static final String MANY =
            "(n.batchId is not null or n.type = org.carillon.notification.entity.NotificationType.REMINDER)";

    private Lanes() {}

    static Lane of(SMSNotification row) {
        return of(row.isUrgent(), row.getType(), row.getBatchId());
    }

    static Lane of(boolean urgent, NotificationType type, @Nullable UUID batch) {
        if (urgent) {
            return Lane.URGENT;
        }
        return batch != null || type == NotificationType.REMINDER ? Lane.BULK : Lane.SINGLE;
    }

    /** The ids of the rows, by lane, the first lane first. */
    static Map<Lane, List<UUID>> idsOf(Collection<SMSNotification> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Lanes::of,
                        () -> new EnumMap<>(Lane.class),
                        Collectors.mapping(SMSNotification::getId, Collectors.toList())));
    }

    /** A condition in JPQL on the row {@code n}, beginning with "and"; empty if all lanes are meant. */
    static String among(Set<Lane> lanes) {
        return lanes.size() == Lane.values().length
                ? ""
                : lanes.stream().map(Lanes::condition).collect(Collectors.joining(" or ", " and (", ")"));
    }

    private static String condition(Lane lane) {
        return switch (lane) {
            case URGENT -> "n.urgent = true";
            case SINGLE -> "(n.urgent = false and not " + MANY + ")";
            case BULK -> "(n.urgent = false and " + MANY + ")";
        };
    }
}
