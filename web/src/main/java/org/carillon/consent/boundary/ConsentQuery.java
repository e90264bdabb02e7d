package org.carillon.consent.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.consent.control.ConsentFilter;
import org.carillon.consent.entity.ConsentSource;
import org.carillon.consent.entity.Decision;
import org.carillon.consent.entity.Purpose;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a search may ask for: {@code address} (a phone number in any usual form, or an e-mail address), {@code user_id}, {@code channel},
 * {@code purpose}, {@code decision}, {@code source}, {@code current} (true or false; both if absent), {@code limit}, {@code before}.
 */
public class ConsentQuery {
    @QueryParam("address")
    @Nullable
    String address;

    @QueryParam("user_id")
    @Nullable
    String userId;

    @QueryParam("channel")
    @Nullable
    String channel;

    @QueryParam("purpose")
    @Nullable
    String purpose;

    @QueryParam("decision")
    @Nullable
    String decision;

    @QueryParam("source")
    @Nullable
    String source;

    @QueryParam("current")
    @Nullable
    String current;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    ConsentFilter filter() {
        return new ConsentFilter(
                subject("address", address),
                QueryParameters.number("user_id", userId, 1, Long.MAX_VALUE),
                QueryParameters.word("channel", channel, Kind.class),
                QueryParameters.word("purpose", purpose, Purpose.class),
                QueryParameters.word("decision", decision, Decision.class),
                QueryParameters.word("source", source, ConsentSource.class),
                flag("current", current));
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "the id of a consent");
    }

    int size() {
        return QueryParameters.limit(limit);
    }

    /** An address with an at sign is one of e-mail; all others are phone numbers. */
    public static @Nullable String subject(String name, @Nullable String written) {
        if (written == null || written.indexOf('@') < 0) {
            return QueryParameters.phone(name, written);
        }
        return written.strip().toLowerCase(Locale.ROOT).replace('\0', ' ');
    }

    private static @Nullable Boolean flag(String name, @Nullable String written) {
        if (written == null) {
            return null;
        }
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw QueryParameters.refused(name, "must be true or false");
        };
    }
}
