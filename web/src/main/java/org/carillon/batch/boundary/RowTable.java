package org.carillon.batch.boundary;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.carillon.batch.control.BatchHistory;
import org.carillon.batch.control.RowFilter;
import org.carillon.batch.entity.Batch;
import org.carillon.csv.boundary.CsvCell;
import org.carillon.paging.control.Page;
import org.jspecify.annotations.Nullable;

/** The rows of a batch as CSV, in the order of the request: read page by page and written at once, so that their number costs no memory. */
@ApplicationScoped
public class RowTable {
    private static final int PAGE = 500;
    private static final List<String> HEADER =
            List.of("line", "row", "to", "recipient", "state", "code", "error", "text");

    @Inject
    BatchHistory history;

    void write(Batch batch, @Nullable RowFilter which, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(CsvCell.BYTE_ORDER_MARK);
        CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        table.writeRecord(HEADER);
        int after = 0;
        Page<BatchHistory.RowState> page;
        do {
            page = history.rows(batch, which, after, PAGE);
            page.items().stream().map(RowAnswer::of).forEach(row -> table.writeRecord(cells(row)));
            after = page.next() == null ? 0 : Integer.parseInt(page.next());
        } while (after > 0);
        table.flush();
    }

    private static List<String> cells(RowAnswer row) {
        @Nullable
        Object[] cells = {
            row.line(), row.row(), row.to(), row.recipient(), row.state(), row.code(), row.error(), row.text()
        };
        return Arrays.stream(cells)
                .map(cell -> CsvCell.harmless(Objects.toString(cell, "")))
                .toList();
    }
}
