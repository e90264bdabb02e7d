package org.carillon.inbound.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.inbound.control.InboundFilter;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a search among the messages to us may ask for: {@code kind} (sms, whatsapp or call), {@code phone} (the sender's, in any usual
 * form), {@code appointment_id}, {@code patient_id}, {@code unmatched} (true: those of which nobody knows who wrote them), {@code limit} (rows of a page, 1 to 200; 50 if absent), {@code before} (the id behind which the page begins). No
 * OpenAPI annotation on the fields: it makes Payara answer 500 at /openapi.
 */
public class InboundQuery {
    private static final Set<Kind> KINDS = EnumSet.of(Kind.SMS, Kind.WHATSAPP, Kind.CALL);

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("phone")
    @Nullable
    String phone;

    @QueryParam("appointment_id")
    @Nullable
    String appointment;

    @QueryParam("patient_id")
    @Nullable
    String patient;

    @QueryParam("unmatched")
    @Nullable
    String unmatched;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    InboundFilter filter() {
        return new InboundFilter(
                QueryParameters.word("kind", kind, KINDS),
                QueryParameters.phone("phone", phone),
                QueryParameters.id("appointment_id", appointment, "the id of an appointment"),
                QueryParameters.number("patient_id", patient, 1, Long.MAX_VALUE),
                null,
                null,
                QueryParameters.isTrue("unmatched", unmatched));
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "the id of a message");
    }

    int size() {
        return QueryParameters.limit(limit);
    }
}
