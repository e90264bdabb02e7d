package org.carillon.csv.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A table with one line of names, read record by record and never held together; separated by comma, semicolon or tab, whichever the first
 * line has most of. A quote that is never closed spoils its own line only: what follows is read as if it were not there.
 */
public final class CsvTable implements Iterator<CsvRow>, AutoCloseable {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MOST_LINES_OF_A_RECORD = 50;
    private static final int LONGEST_LINE = 100_000;
    private static final char NOT_TEXT = '\uFFFD';

    private final BufferedReader text;
    /** Lines that were read ahead. */
    private final Deque<String> ahead = new ArrayDeque<>();

    private final char separator;
    private final List<String> header;
    private int line;
    private @Nullable CsvRow next;

    private CsvTable(BufferedReader text, boolean named) throws IOException {
        this.text = text;
        String first = line();
        while (first != null && first.isBlank()) {
            line++;
            first = line();
        }
        String names = first == null ? "" : first;
        this.separator = separator(names);
        List<String> fields = names.isEmpty() ? List.of() : fields(names);
        if (named || first == null) {
            line++;
            this.header = fields.stream().map(String::strip).toList();
        } else {
            ahead.addFirst(names);
            this.header = java.util.stream.IntStream.rangeClosed(1, fields.size())
                    .mapToObj(String::valueOf)
                    .toList();
        }
    }

    /** @param named whether the first line has the columns' names; else they are called 1, 2, 3 and so on */
    public static CsvTable open(Path file, boolean named) {
        try {
            return new CsvTable(CsvText.open(file), named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns' names; empty for an empty file. */
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                String first = line();
                if (first == null) {
                    return false;
                }
                line++;
                if (!first.isBlank()) {
                    next = record(first);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CsvRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRow row = next;
        next = null;
        return java.util.Objects.requireNonNull(row);
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvRow record(String first) throws IOException {
        int begin = line;
        if (first.length() > LONGEST_LINE) {
            return new CsvRow(begin, List.of(), "has more than " + LONGEST_LINE + " characters in one line");
        }
        return isOpen(first) ? overSeveralLines(begin, first) : judged(begin, first);
    }

    /** A quoted field may hold line breaks, if that gives as many fields as there are columns. */
    private CsvRow overSeveralLines(int begin, String first) throws IOException {
        List<String> taken = new ArrayList<>();
        StringBuilder record = new StringBuilder(first);
        boolean open = true;
        while (open && taken.size() < MOST_LINES_OF_A_RECORD && record.length() < LONGEST_LINE) {
            String more = line();
            if (more == null) {
                break;
            }
            taken.add(more);
            record.append('\n').append(more);
            open = isOpen(record);
        }
        CsvRow whole = open ? null : judged(begin, record.toString());
        if (whole != null && whole.fault() == null) {
            line += taken.size();
            return whole;
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            ahead.addFirst(taken.get(i));
        }
        return new CsvRow(begin, List.of(), "has a quote that is not closed");
    }

    private CsvRow judged(int begin, String record) {
        List<String> fields;
        try {
            fields = fields(record);
        } catch (CsvParseException e) {
            return new CsvRow(begin, List.of(), "has a quote in the wrong place");
        }
        if (fields.size() != header.size()) {
            return new CsvRow(
                    begin, fields, "has " + fields.size() + " fields, and the table has " + header.size() + " columns");
        }
        return new CsvRow(
                begin, fields, record.indexOf(NOT_TEXT) >= 0 ? "has bytes that are no text in this encoding" : null);
    }

    private List<String> fields(String record) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(record)) {
            Iterator<CsvRecord> records = reader.iterator();
            return records.hasNext() ? records.next().getFields() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String line() throws IOException {
        return ahead.isEmpty() ? text.readLine() : ahead.removeFirst();
    }

    /** Whether a quoted field goes on in the next line; a quote within a field that does not begin with one is a character. */
    private boolean isOpen(CharSequence record) {
        boolean open = false;
        boolean start = true;
        boolean quoted = false;
        for (int i = 0; i < record.length(); i++) {
            char each = record.charAt(i);
            if (open) {
                open = each != '"';
            } else if (each == '"') {
                quoted |= start;
                open = start || (quoted && record.charAt(i - 1) == '"');
            }
            start = !open && each == separator;
            quoted &= !start;
        }
        return open;
    }

    private static char separator(String names) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char each : SEPARATORS) {
            long count = names.chars().filter(unit -> unit == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }
}
