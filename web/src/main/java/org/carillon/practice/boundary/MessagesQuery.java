package org.carillon.practice.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.inbound.control.InboundFilter;
import org.carillon.notification.control.NotificationFilter;
import org.carillon.notification.entity.Status;
import org.carillon.paging.boundary.Period;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a search of the practice's messages may ask for: {@code direction} (sent or received; sent if absent), {@code status}, {@code to}
 * and {@code from} (numbers in any usual form), {@code patient_id}, {@code date_from} and {@code date_to} (days or instants, UTC),
 * {@code count} (true: tell how many there are), {@code limit} (1 to 200; 50 if absent), {@code before} (the id behind which the page begins).
 */
public class MessagesQuery {

    /** Which way a message went. */
    enum Direction {
        SENT,
        RECEIVED
    }

    @QueryParam("direction")
    @Nullable
    String direction;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("patient_id")
    @Nullable
    String patient;

    @QueryParam("date_from")
    @Nullable
    String dateFrom;

    @QueryParam("date_to")
    @Nullable
    String dateTo;

    @QueryParam("count")
    @Nullable
    String count;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    boolean isOfReceived() {
        return QueryParameters.word("direction", direction, Direction.class) == Direction.RECEIVED;
    }

    NotificationFilter ofSent() {
        if (from != null) {
            throw QueryParameters.refused("from", "is a filter of received messages; say direction=received");
        }
        Period period = Period.between("date_from", dateFrom, "date_to", dateTo);
        return new NotificationFilter(
                Kind.SMS,
                null,
                QueryParameters.word("status", status, Status.class),
                null,
                patient(),
                QueryParameters.phone("to", to),
                null,
                null,
                period.from(),
                period.to());
    }

    InboundFilter ofReceived() {
        if (status != null || to != null) {
            throw QueryParameters.refused(
                    status == null ? "to" : "status", "is a filter of sent messages, not of received ones");
        }
        Period period = Period.between("date_from", dateFrom, "date_to", dateTo);
        return new InboundFilter(
                Kind.SMS, QueryParameters.phone("from", from), null, patient(), period.from(), period.to(), false);
    }

    boolean isCounted() {
        return QueryParameters.isTrue("count", count);
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "the id of a message");
    }

    int size() {
        return QueryParameters.limit(limit);
    }

    private @Nullable Long patient() {
        return QueryParameters.number("patient_id", patient, 1, Long.MAX_VALUE);
    }
}
