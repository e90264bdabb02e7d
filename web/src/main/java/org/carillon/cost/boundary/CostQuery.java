package org.carillon.cost.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.carillon.cost.control.CostKey;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which costs are asked for: {@code from} and {@code to} (days, both whole; this month so far if absent), {@code by} (day, department,
 * kind, client, or several with commas; one sum if absent), {@code time_zone}.
 */
public class CostQuery {
    private static final int MOST_DAYS = 366;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("by")
    @Nullable
    String by;

    @QueryParam("time_zone")
    @Nullable
    String timeZone;

    ZoneId zone() {
        return QueryParameters.zone("time_zone", timeZone);
    }

    LocalDate last(Clock clock) {
        return to == null ? clock.instant().atZone(zone()).toLocalDate() : day("to", to);
    }

    LocalDate first(LocalDate last) {
        LocalDate first = from == null ? last.withDayOfMonth(1) : day("from", from);
        if (first.isAfter(last)) {
            throw QueryParameters.refused("to", "must not be before from");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw QueryParameters.refused("to", "must be within " + MOST_DAYS + " days from from");
        }
        return first;
    }

    Set<CostKey> keys() {
        EnumSet<CostKey> keys = EnumSet.noneOf(CostKey.class);
        if (by != null) {
            Arrays.stream(by.split(","))
                    .map(word -> Objects.requireNonNull(QueryParameters.word("by", word.strip(), CostKey.class)))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static LocalDate day(String name, String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() >= 1970 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            throw QueryParameters.refused(name, "must be a day such as 2026-11-21");
        }
        throw QueryParameters.refused(name, "must lie between the years 1970 and 9999");
    }
}
