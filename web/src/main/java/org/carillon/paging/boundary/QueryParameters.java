package org.carillon.paging.boundary;

import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a search asks for. What is absent is null or its usual value; what cannot be read is a problem that names the
 * parameter. The fields of a bean parameter stay, one for each parameter, since the API's description is made from them.
 */
public final class QueryParameters {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private QueryParameters() {}

    static void refuseUnknownOrDouble(UriInfo asked, Set<String> known) {
        asked.getQueryParameters().forEach((name, values) -> refuseUnknownOrDouble(name, values, known));
    }

    private static void refuseUnknownOrDouble(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            throw refused(
                    name,
                    "is not a filter; known are "
                            + String.join(", ", known.stream().sorted().toList()));
        }
        if (values.size() > 1) {
            throw refused(name, "is given twice");
        }
    }

    /** Rows of a page: 1 to 200; 50 if absent. */
    public static int limit(@Nullable String written) {
        Long limit = number("limit", written, 1, LARGEST_LIMIT);
        return limit == null ? USUAL_LIMIT : limit.intValue();
    }

    /** @param most {@code Long.MAX_VALUE} means no limit */
    public static @Nullable Long number(String name, @Nullable String written, long least, long most) {
        if (written == null) {
            return null;
        }
        try {
            long number = Long.parseLong(written);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(name, "must be a whole number");
        }
        throw refused(name, most == Long.MAX_VALUE ? "must be at least " + least : "must be " + least + " to " + most);
    }

    /** False if it is absent. */
    public static boolean isTrue(String name, @Nullable String written) {
        if (written != null && !written.equalsIgnoreCase("true") && !written.equalsIgnoreCase("false")) {
            throw refused(name, "must be true or false");
        }
        return Boolean.parseBoolean(written);
    }

    /** @param what it must be, as {@code an id} or {@code the id of an appointment} */
    public static @Nullable UUID id(String name, @Nullable String written, String what) {
        try {
            return written == null ? null : UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw refused(name, "must be " + what);
        }
    }

    /** The value of that name, in any case. */
    public static <E extends Enum<E>> @Nullable E word(String name, @Nullable String written, Class<E> words) {
        return word(name, written, Arrays.asList(words.getEnumConstants()));
    }

    /** One of these values, in any case; a refusal lists no other. */
    public static <E extends Enum<E>> @Nullable E word(String name, @Nullable String written, Collection<E> words) {
        return written == null
                ? null
                : words.stream()
                        .filter(word -> word.name().equalsIgnoreCase(written))
                        .findFirst()
                        .orElseThrow(() -> refused(name, "must be one of " + listed(words, Enum::name)));
    }

    /** The words as a sentence lists them, in small letters. */
    public static <E> String listed(Collection<E> words, Function<? super E, String> name) {
        return words.stream()
                .map(name)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** In E.164, from any usual form; a plus that was not escaped arrives as a blank. */
    public static @Nullable String phone(String name, @Nullable String written) {
        if (written == null) {
            return null;
        }
        String number = written.startsWith(" ") ? "+" + written.substring(1) : written;
        try {
            return PhoneNumber.parse(number, Setting.DEFAULT_REGION.required()).e164();
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, name, e.sentence());
        }
    }

    /** The one of {@link Setting#DEFAULT_ZONE} if it is absent. */
    public static ZoneId zone(String name, @Nullable String written) {
        if (written == null) {
            return Setting.DEFAULT_ZONE.zone();
        }
        if (!ZoneId.getAvailableZoneIds().contains(written)) {
            throw refused(name, "must be a time zone such as Asia/Kolkata");
        }
        return ZoneId.of(written);
    }

    public static Problem refused(String name, String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, name, reason);
    }
}
