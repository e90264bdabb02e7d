package org.carillon.request.boundary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.carillon.email.EmailAddress;
import org.carillon.email.InvalidEmailAddress;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a request and collects what is wrong with them, so that its sender hears all of it at once. A value that is
 * wrong is read as null or as a stand-in, which nobody sees once {@link #check} has refused.
 */
public final class Shape {
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private final String prefix;
    private final Map<String, String> faults = new TreeMap<>();
    private final Set<String> badNumbers = new HashSet<>();

    /** @param prefix of the names of the fields, as {@code appointment.}; empty if they stand at the top */
    public Shape(String prefix) {
        this.prefix = prefix;
    }

    public String required(String name, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return fault(name, "is required");
        }
        return Objects.requireNonNullElse(optional(name, value, longest), "");
    }

    /** Stripped; null if it is absent. */
    @Nullable
    public String optional(String name, @Nullable String value, int longest) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        if (text.isEmpty()) {
            return fault(name, "must not be blank");
        }
        if (text.length() > longest) {
            return fault(name, "has " + text.length() + " characters, at most " + longest + " are kept");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return fault(name, "must be one line without control characters");
        }
        return text;
    }

    /** Text of several lines, required and stripped. */
    public String text(String name, @Nullable String value, int longest) {
        if (value == null) {
            return fault(name, "is required");
        }
        if (value.isBlank()) {
            return fault(name, "must not be blank");
        }
        if (value.length() > longest) {
            return fault(name, "has " + value.length() + " characters, at most " + longest + " are kept");
        }
        return value.strip();
    }

    public void absent(String name, @Nullable Object value) {
        if (value != null) {
            fault(name, "does not belong here");
        }
    }

    /** Anything that is written in place of a phone number, also nothing: it is judged where it is used. */
    @Nullable
    public String phone(String name, @Nullable String value) {
        return value == null || value.isBlank() ? null : optional(name, value, 64);
    }

    /** A number that is at least possible, in E.164. */
    @Nullable
    public String e164(String name, @Nullable String value, @Nullable String region) {
        if (value == null) {
            return null;
        }
        try {
            return PhoneNumber.parse(value, region == null ? Setting.DEFAULT_REGION.required() : region)
                    .e164();
        } catch (InvalidPhoneNumber e) {
            badNumbers.add(prefix + name);
            return fault(name, e.sentence());
        }
    }

    @Nullable
    public String email(String name, @Nullable String value) {
        try {
            return value == null ? null : EmailAddress.parse(value).address();
        } catch (InvalidEmailAddress e) {
            return fault(name, e.sentence());
        }
    }

    public List<String> phones(String name, @Nullable List<@Nullable String> values) {
        List<String> phones = new ArrayList<>();
        if (values == null) {
            return phones;
        }
        if (values.size() > 5) {
            fault(name, "has " + values.size() + " numbers, at most 5 are kept");
        }
        for (String value : values) {
            String phone = phone(name, value);
            if (phone != null && phone.matches(".*[,;].*")) {
                fault(name, "must have one number in each text");
            } else if (phone != null) {
                phones.add(phone);
            }
        }
        return phones;
    }

    @Nullable
    public String matching(String name, @Nullable String value, int longest, String pattern, String reason) {
        String text = optional(name, value, longest);
        return text == null || text.isEmpty() || text.matches(pattern) ? text : fault(name, reason);
    }

    @Nullable
    public LocalDate date(String name, @Nullable String value) {
        try {
            LocalDate date = value == null ? null : LocalDate.parse(value);
            if (date == null || (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR)) {
                return date;
            }
        } catch (DateTimeException e) {
            fault(name, "must be a date that exists, such as 2026-12-01");
            return null;
        }
        fault(name, "must lie between the years " + FIRST_YEAR + " and " + LAST_YEAR);
        return null;
    }

    @Nullable
    public LocalTime time(String name, @Nullable String value) {
        try {
            LocalTime time = value == null ? null : LocalTime.parse(value);
            if (time == null || time.getSecond() == 0 && time.getNano() == 0) {
                return time;
            }
        } catch (DateTimeException e) {
            fault(name, "must be a time of the day such as 10:30");
            return null;
        }
        fault(name, "must be a whole minute such as 10:30");
        return null;
    }

    /** An IANA name: an offset would be wrong in half of the year. */
    @Nullable
    public ZoneId zone(String name, @Nullable String value) {
        if (value != null && !ZoneId.getAvailableZoneIds().contains(value)) {
            fault(name, "must be an IANA time zone such as Asia/Kolkata");
            return null;
        }
        return value == null ? null : ZoneId.of(value);
    }

    /** Two capitals. */
    @Nullable
    public String region(String name, @Nullable String value) {
        String region = value == null ? null : value.toUpperCase(Locale.ROOT);
        return region == null || REGIONS.contains(region) ? region : fault(name, "must be a country's two letters");
    }

    /** BCP 47 in its usual form. */
    @Nullable
    public String language(String name, @Nullable String value) {
        try {
            String tag = value == null
                    ? null
                    : new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
            if (tag == null || (!tag.equals("und") && tag.length() <= 35)) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            return fault(name, "must be a language such as en or pt-BR");
        }
        return fault(name, "must be a language such as en or pt-BR");
    }

    @Nullable
    public Integer between(String name, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            fault(name, "must be " + least + " to " + most);
        }
        return value;
    }

    /** The id of something else. */
    @Nullable
    public Long positive(String name, @Nullable Long value) {
        if (value != null && value < 1) {
            fault(name, "must be positive");
        }
        return value;
    }

    public void ids(String name, @Nullable List<@Nullable Long> values, int most) {
        if (values != null && values.size() > most) {
            fault(name, "has " + values.size() + " entries, and may have " + most);
        } else if (values != null && values.stream().anyMatch(value -> value == null || value < 1)) {
            fault(name, "must have positive whole numbers");
        }
    }

    /** Empty if it is absent or too long. */
    public <T extends @Nullable Object> List<T> atMost(String name, @Nullable List<T> values, int most) {
        if (values != null && values.size() > most) {
            fault(name, "has " + values.size() + " entries, and may have " + most);
        }
        return values == null || values.size() > most ? List.of() : values;
    }

    public void refuse(String name, String reason) {
        fault(name, reason);
    }

    public <T> T present(String name, @Nullable T value, T standIn) {
        if (value == null && !faults.containsKey(prefix + name)) {
            fault(name, "is required");
        }
        return value == null ? standIn : value;
    }

    public void check() {
        if (!faults.isEmpty()) {
            boolean onlyNumbers = badNumbers.containsAll(faults.keySet());
            throw Problem.fields(
                    onlyNumbers ? ProblemCode.INVALID_PHONE_NUMBER : ProblemCode.VALIDATION_FAILED, faults);
        }
    }

    private String fault(String name, String reason) {
        faults.putIfAbsent(prefix + name, reason);
        return "";
    }
}
