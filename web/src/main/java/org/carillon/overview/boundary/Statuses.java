package org.carillon.overview.boundary;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.carillon.overview.control.Tally;

/** Words of an overview in small letters. */
final class Statuses {

    private Statuses() {}

    static Map<String, Long> of(Tally tally) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        tally.byStatus().forEach((status, number) -> numbers.put(word(status), number));
        return numbers;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
