package org.carillon.paging.boundary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days are UTC, and the last one is meant whole; null means open. */
public record Period(@Nullable Instant from, @Nullable Instant to) {
    private static final int LENGTH_OF_A_DATE = 10;

    public static Period of(@Nullable String date, @Nullable String from, @Nullable String to) {
        if (date != null) {
            if (from != null || to != null) {
                throw QueryParameters.refused("date", "cannot stand together with from or to");
            }
            return new Period(instant("date", date, 0), instant("date", date, 1));
        }
        return between("from", from, "to", to);
    }

    /** The same by parameters of other names. */
    public static Period between(String fromName, @Nullable String from, String toName, @Nullable String to) {
        Period period = new Period(
                from == null ? null : instant(fromName, from, 0), to == null ? null : instant(toName, to, 1));
        if (period.from != null && period.to != null && !period.from.isBefore(period.to)) {
            throw QueryParameters.refused(toName, "must be later than " + fromName);
        }
        return period;
    }

    /** A plus that was not escaped arrives as a blank. */
    private static Instant instant(String name, String value, int daysAfterDate) {
        try {
            Instant instant = value.length() == LENGTH_OF_A_DATE
                    ? LocalDate.parse(value)
                            .plusDays(daysAfterDate)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
            int year = instant.atOffset(ZoneOffset.UTC).getYear();
            if (year >= 1970 && year <= 9999) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw QueryParameters.refused(name, "must be a day (2026-01-20) or an instant (2026-01-20T10:30:00Z)");
        }
        throw QueryParameters.refused(name, "must lie between the years 1970 and 9999");
    }
}
