package org.carillon.inbound.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.carillon.inbound.control.InboundFilter;
import org.carillon.notification.entity.Kind;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What a search among the messages to us may ask for: {@code kind} (sms or whatsapp), {@code phone} (the sender's, in any usual
 * form), {@code appointment_id}, {@code limit} (rows of a page, 1 to 200; 50 if absent), {@code before} (the id behind which the page begins). No
 * OpenAPI annotation on the fields: it makes Payara answer 500 at /openapi.
 */
public class InboundQuery {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("phone")
    @Nullable
    String phone;

    @QueryParam("appointment_id")
    @Nullable
    String appointment;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    InboundFilter filter() {
        return new InboundFilter(
                kind == null ? null : kind(kind),
                phone == null ? null : e164(phone),
                id("appointment_id", appointment, "an appointment"));
    }

    @Nullable
    UUID position() {
        return id("before", before, "a message");
    }

    int size() {
        if (limit == null) {
            return USUAL_LIMIT;
        }
        try {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= LARGEST_LIMIT) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw refused("limit", "must be a whole number");
        }
        throw refused("limit", "must be 1 to " + LARGEST_LIMIT);
    }

    private static @Nullable UUID id(String field, @Nullable String written, String of) {
        try {
            return written == null ? null : UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw refused(field, "must be the id of " + of);
        }
    }

    private static Kind kind(String written) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> refused("kind", "must be one of sms, whatsapp"));
    }

    /** A plus that was not escaped arrives as a blank. */
    private static String e164(String written) {
        String number = written.startsWith(" ") ? "+" + written.substring(1) : written;
        try {
            return PhoneNumber.parse(number, Setting.DEFAULT_REGION.required()).e164();
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, "phone", e.sentence());
        }
    }

    private static Problem refused(String name, String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, name, reason);
    }
}
