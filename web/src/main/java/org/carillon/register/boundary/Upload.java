package org.carillon.register.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.carillon.csv.boundary.CsvRow;
import org.carillon.csv.boundary.CsvTable;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Line;

/**
 * A table of rows to be kept, sent as {@code text/csv}. Its columns go by the names of the JSON fields, in any case and with blanks or
 * hyphens for underscores; columns of other names are left out and told.
 *
 * @param ignored columns that nobody asked for
 */
public record Upload<W>(List<Line<W>> lines, List<String> ignored) {
    /** As much as one transaction should take. */
    private static final int MOST_ROWS = 10_000;

    private static final int LARGEST = 8 * 1024 * 1024;

    /**
     * Reads all of it. A row that cannot be read has its faults in its line; what is wrong with the table as a whole is a problem.
     *
     * @param required columns that there must be
     * @param known all columns
     * @param read makes what is wanted out of a row, or throws a problem with the faults
     */
    public static <W> Upload<W> of(InputStream body, Set<String> required, Set<String> known, Function<Cells, W> read)
            throws IOException {
        Path file = Files.createTempFile("carillon-upload", null);
        try {
            spool(body, file);
            try (CsvTable table = CsvTable.open(file, true)) {
                return read(table, required, known, read);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void spool(InputStream body, Path file) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length == 0) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send CSV: a header with the columns' names, and rows");
        }
        if (bytes.length > LARGEST) {
            throw Problem.of(ProblemCode.BODY_TOO_LARGE, "The file may have " + LARGEST + " bytes");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes);
        }
    }

    private static <W> Upload<W> read(
            CsvTable table, Set<String> required, Set<String> known, Function<Cells, W> read) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, String> faults = new HashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            String column = columnOf(table.header().get(i));
            if (!known.contains(column)) {
                ignored.add(table.header().get(i));
            } else if (places.putIfAbsent(column, i) != null) {
                faults.put(column, "stands twice in the header");
            }
        }
        required.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> faults.put(column, "is missing in the header"));
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        List<Line<W>> lines = new ArrayList<>();
        while (table.hasNext()) {
            if (lines.size() == MOST_ROWS) {
                throw Problem.of(ProblemCode.BODY_TOO_LARGE, "The file may have " + MOST_ROWS + " rows");
            }
            lines.add(line(table.next(), places, read));
        }
        return new Upload<>(lines, ignored);
    }

    private static <W> Line<W> line(CsvRow row, Map<String, Integer> places, Function<Cells, W> read) {
        String unreadable = row.fault();
        if (unreadable != null) {
            return new Line<>(row.line(), null, Map.of("", unreadable));
        }
        try {
            return new Line<>(row.line(), read.apply(new Cells(places, row)), Map.of());
        } catch (Problem problem) {
            return new Line<>(row.line(), null, problem.fields());
        }
    }

    private static String columnOf(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
