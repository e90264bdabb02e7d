package org.carillon.notification.boundary;

import java.util.Arrays;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.control.NotificationFilter;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Status;
import org.carillon.paging.boundary.Period;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/** A search as the core understands it. */
public record HistoryQuery(
        NotificationFilter filter, @Nullable UUID before, int limit) {

    static HistoryQuery of(HistoryFilters asked) {
        Kind kind = QueryParameters.word("kind", asked.kind, Kind.class);
        NotificationType type = null;
        if (kind == null && asked.type != null && isOneOf(asked.type, Kind.class)) {
            kind = QueryParameters.word("type", asked.type, Kind.class);
        } else {
            type = QueryParameters.word("type", asked.type, NotificationType.class);
        }
        Period period = Period.of(asked.date, asked.from, asked.to);
        return new HistoryQuery(
                new NotificationFilter(
                        kind,
                        type,
                        QueryParameters.word("status", asked.status, Status.class),
                        QueryParameters.number("user_id", asked.userId, 1, Long.MAX_VALUE),
                        QueryParameters.number("patient_id", asked.patientId, 1, Long.MAX_VALUE),
                        QueryParameters.phone("phone", asked.phone),
                        QueryParameters.id("appointment_id", asked.appointmentId, "the id of an appointment"),
                        QueryParameters.id("batch_id", asked.batchId, "the id of a batch"),
                        period.from(),
                        period.to()),
                QueryParameters.id("before", asked.before, "the id of a notification"),
                QueryParameters.limit(asked.limit));
    }

    private static <E extends Enum<E>> boolean isOneOf(String value, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .anyMatch(word -> word.name().equalsIgnoreCase(value));
    }
}
