package org.carillon.register.boundary;

import java.util.Map;
import java.util.Objects;
import org.carillon.csv.boundary.CsvRow;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A row of an uploaded table by the names of its columns.
 *
 * @param places of the columns
 */
public record Cells(Map<String, Integer> places, CsvRow row) {

    /** Null where it is empty or there is no such column. */
    public @Nullable String text(String column) {
        return row.field(Objects.requireNonNullElse(places.get(column), -1));
    }

    public @Nullable Long number(String column) {
        String text = text(column);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, column, "must be a whole number");
        }
    }
}
