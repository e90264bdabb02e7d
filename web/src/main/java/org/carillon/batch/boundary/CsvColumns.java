package org.carillon.batch.boundary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.carillon.batch.control.BatchRecipient;
import org.carillon.csv.boundary.CsvRow;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table is what: as told ({@code to:Mobile}), else by its name. All that is neither address, region nor user is a
 * variable, called as its column is, in small letters and with underscores.
 */
final class CsvColumns {
    private static final String TO = "to";
    private static final String REGION = "region";
    private static final String USER = "user_id";
    private static final List<String> ADDRESSES = List.of(
            TO, "phone", "phone_number", "to_number", "to_phone", "mobile", "number", "recipient", "email", "1");
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final @Nullable String usualRegion;

    private CsvColumns(@Nullable String usualRegion) {
        this.usualRegion = usualRegion;
    }

    /**
     * @param told pairs of a name here and a column's, with a colon between; a problem names one that does not fit
     * @param usualRegion of a row that has none
     */
    static CsvColumns of(List<String> header, List<String> told, @Nullable String usualRegion) {
        if (header.isEmpty()) {
            throw Problem.of(ProblemCode.BODY_MISSING, "The table is empty");
        }
        CsvColumns columns = new CsvColumns(usualRegion);
        for (int i = 0; i < header.size(); i++) {
            columns.places.putIfAbsent(variable(header.get(i)), i);
        }
        for (String pair : told) {
            int colon = pair.indexOf(':');
            String name = colon < 1 ? pair : pair.substring(0, colon).strip();
            int place =
                    colon < 1 ? -1 : header.indexOf(pair.substring(colon + 1).strip());
            if (place < 0) {
                throw Problem.field(
                        ProblemCode.VALIDATION_FAILED,
                        "map",
                        pair + " must be a name, a colon and one of the columns " + String.join(", ", header));
            }
            columns.places.put(name, place);
        }
        if (columns.place(ADDRESSES) < 0) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    "map",
                    "no column is called to, phone, mobile, number or email; tell which it is, as to:" + header.get(0));
        }
        return columns;
    }

    BatchRecipient recipient(CsvRow row) {
        String to = row.field(place(ADDRESSES));
        if (row.fault() != null) {
            return BatchRecipient.unreadable(to, row.fault()).at(row.line());
        }
        String region = row.field(place(List.of(REGION)));
        String country = region == null ? usualRegion : region.toUpperCase(Locale.ROOT);
        if (region != null && !REGIONS.contains(region.toUpperCase(Locale.ROOT))) {
            return BatchRecipient.unreadable(to, "region must be a country's two letters")
                    .at(row.line());
        }
        String user = row.field(place(List.of(USER)));
        if (user != null && !user.matches("[1-9][0-9]{0,17}")) {
            return BatchRecipient.unreadable(to, "user_id must be a positive whole number")
                    .at(row.line());
        }
        return BatchRecipient.of(to, user == null ? null : (Long) Long.parseLong(user), variables(row))
                .in(country)
                .at(row.line());
    }

    private Map<String, String> variables(CsvRow row) {
        Map<String, String> values = new HashMap<>();
        places.forEach((name, place) -> {
            String value = row.field(place);
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    private int place(List<String> names) {
        return names.stream()
                .map(places::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(-1);
    }

    private static String variable(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }
}
