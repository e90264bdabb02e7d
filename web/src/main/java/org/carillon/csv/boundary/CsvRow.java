package org.carillon.csv.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a table.
 *
 * @param line of the file in which it begins, from 1
 * @param fields as many as the table has columns; fewer or more only where there is a fault
 * @param fault why it cannot be read, as a sentence; null if it can
 */
public record CsvRow(
        int line, List<String> fields, @Nullable String fault) {

    /** The field of that column, without blanks around it; null where it is empty or there is no such column. */
    public @Nullable String field(int column) {
        if (column < 0 || column >= fields.size()) {
            return null;
        }
        String value = fields.get(column).strip();
        return value.isEmpty() ? null : value;
    }
}
