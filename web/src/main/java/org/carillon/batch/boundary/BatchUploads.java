package org.carillon.batch.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.carillon.batch.control.BatchCommand;
import org.carillon.batch.control.BatchHistory;
import org.carillon.batch.control.BatchRecipient;
import org.carillon.batch.entity.Batch;
import org.carillon.csv.boundary.CsvTable;
import org.carillon.json.boundary.JsonRows;
import org.carillon.notification.boundary.Prefer;

/** Bulks in our own words, from JSON or a table: 202, or 200 for a dry run, with every row that cannot be sent. */
@ApplicationScoped
public class BatchUploads {
    static final String PATH = "/api/batches";
    private static final String ROWS = "recipients";

    @Inject
    BulkRequests requests;

    @Inject
    BulkDetails details;

    @Inject
    BulkCheck check;

    @Inject
    BatchHistory history;

    @Inject
    Clock clock;

    Response json(InputStream body, HttpHeaders headers) {
        try (Spool spool = Spool.of(body);
                JsonRows json = new JsonRows(spool.file(), ROWS)) {
            BatchRequest request = json.head(BatchRequest.class);
            return answer(
                    headers,
                    spool.hash(),
                    request,
                    () -> command(request, RowReader.over(json.rows(), BulkCheck.region(request))));
        }
    }

    Response csv(InputStream table, CsvOptions options, HttpHeaders headers) {
        BatchRequest request = options.request();
        try (Spool spool = Spool.of(table);
                CsvTable rows = CsvTable.open(spool.file(), options.hasHeader())) {
            CsvColumns columns = CsvColumns.of(rows.header(), options.columns(), BulkCheck.region(request));
            return answer(
                    headers,
                    List.of(spool.hash(), options.toString()),
                    request,
                    () -> command(request, RowReader.map(rows, columns::recipient)));
        }
    }

    private BatchCommand command(BatchRequest request, Iterator<BatchRecipient> rows) {
        return check.command(request.kindOrSms(), request, rows)
                .withVariables()
                .withContent(request.content())
                .asDryRun(request.isDryRun());
    }

    private Response answer(HttpHeaders headers, Object asked, BatchRequest request, Supplier<BatchCommand> command) {
        BulkHead head = requests.once(headers, PATH, asked, command);
        Batch batch = history.one(head.batchId());
        BatchAnswer answer = BatchAnswer.of(batch, history.progress(batch), clock.instant());
        boolean minimal = Prefer.isMinimal(headers.getRequestHeader("Prefer"));
        return Response.status(request.isDryRun() ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(minimal ? answer : details.withBadRows(answer, batch.getId()))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.LOCATION, PATH + "/" + batch.getId())
                .build();
    }
}
