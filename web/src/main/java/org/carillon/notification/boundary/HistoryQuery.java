package org.carillon.notification.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.notification.control.NotificationFilter;
import org.carillon.notification.entity.Kind;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Status;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** A search as the core understands it. */
public record HistoryQuery(
        NotificationFilter filter, @Nullable UUID before, int limit) {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    static HistoryQuery of(HistoryFilters asked) {
        Kind kind = oneOf("kind", asked.kind, Kind.class);
        NotificationType type = null;
        if (kind == null && asked.type != null && isOneOf(asked.type, Kind.class)) {
            kind = oneOf("type", asked.type, Kind.class);
        } else {
            type = oneOf("type", asked.type, NotificationType.class);
        }
        Period period = Period.of(asked.date, asked.from, asked.to);
        return new HistoryQuery(
                new NotificationFilter(
                        kind,
                        type,
                        oneOf("status", asked.status, Status.class),
                        asked.userId == null ? null : number("user_id", asked.userId, 1, Long.MAX_VALUE),
                        asked.phone == null ? null : phone(asked.phone),
                        null,
                        period.from(),
                        period.to()),
                asked.before == null ? null : id(asked.before),
                asked.limit == null ? USUAL_LIMIT : (int) number("limit", asked.limit, 1, LARGEST_LIMIT));
    }

    private static <E extends Enum<E>> boolean isOneOf(String value, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .anyMatch(word -> word.name().equalsIgnoreCase(value));
    }

    private static <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String value, Class<E> words) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> refused(
                        name,
                        "must be one of "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    private static long number(String name, String value, long least, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(name, "must be a whole number");
        }
        throw refused(name, most == Long.MAX_VALUE ? "must be at least " + least : "must be " + least + " to " + most);
    }

    /** A plus that was not escaped arrives as a blank. */
    private static String phone(String value) {
        String written = value.startsWith(" ") ? "+" + value.substring(1) : value;
        try {
            return PhoneNumber.parse(written, Setting.DEFAULT_REGION.required()).e164();
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, "phone", e.sentence());
        }
    }

    private static UUID id(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw refused("before", "must be the id of a notification");
        }
    }

    static Problem refused(String name, String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, name, reason);
    }
}
