package org.carillon.consent.boundary;

import jakarta.ws.rs.QueryParam;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.control.Address;
import org.carillon.notification.entity.NotificationType;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * The message that is asked about: {@code address}, {@code channel} (sms if absent), {@code type} (custom if absent), {@code user_id}
 * whom it would be for.
 */
public class StandingQuery {
    @QueryParam("address")
    @Nullable
    String address;

    @QueryParam("channel")
    @Nullable
    String channel;

    @QueryParam("type")
    @Nullable
    String type;

    @QueryParam("user_id")
    @Nullable
    String userId;

    Address asked() {
        String recipient = ConsentQuery.subject("address", address);
        if (recipient == null) {
            throw QueryParameters.refused("address", "is required");
        }
        Kind kind = QueryParameters.word("channel", channel, Kind.class);
        NotificationType what = QueryParameters.word("type", type, NotificationType.class);
        return new Address(
                kind == null ? Kind.SMS : kind,
                recipient,
                QueryParameters.number("user_id", userId, 1, Long.MAX_VALUE),
                what == null ? NotificationType.CUSTOM : what);
    }
}
