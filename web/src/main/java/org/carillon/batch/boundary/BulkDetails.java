package org.carillon.batch.boundary;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.carillon.batch.control.StagedRows;
import org.carillon.batch.entity.StagedRow;
import org.carillon.json.boundary.StrictJson;

/** Writes answers with as many rows as a batch has, page by page. */
@ApplicationScoped
public class BulkDetails {
    private static final int ROWS_OF_A_PAGE = 1_000;

    @Inject
    StagedRows rows;

    /** A {@link BulkAnswer}. */
    StreamingOutput of(BulkHead head) {
        return body -> {
            try (JsonGenerator json = StrictJson.MAPPER.createGenerator(body)) {
                json.writeStartObject();
                json.writeNumberField("total", head.total());
                json.writeNumberField("successful", head.successful());
                json.writeNumberField("failed", head.failed());
                json.writeArrayFieldStart("details");
                each(page -> rows.from(head.batchId(), page, ROWS_OF_A_PAGE), row -> detail(json, row));
                json.writeEndArray();
                json.writeStringField("batch_id", head.batchId().toString());
                json.writeStringField("status", head.status());
                json.writeEndObject();
            }
        };
    }

    /** A record of ours, and the rows that were refused in its last field {@code bad_rows}. */
    StreamingOutput withBadRows(Object record, UUID batch) {
        return body -> {
            try (JsonGenerator json = StrictJson.MAPPER.createGenerator(body)) {
                json.writeStartObject();
                for (var field : StrictJson.MAPPER.valueToTree(record).properties()) {
                    json.writeFieldName(field.getKey());
                    json.writeTree(field.getValue());
                }
                json.writeArrayFieldStart("bad_rows");
                each(page -> rows.refused(batch, page, ROWS_OF_A_PAGE), row -> json.writePOJO(BadRow.of(row)));
                json.writeEndArray();
                json.writeEndObject();
            }
        };
    }

    private interface Pages {
        List<StagedRow> from(int number);
    }

    private interface Writer {
        void write(StagedRow row) throws IOException;
    }

    private static void each(Pages pages, Writer writer) throws IOException {
        int next = 1;
        List<StagedRow> page;
        do {
            page = pages.from(next);
            for (StagedRow row : page) {
                writer.write(row);
                next = row.getNumber() + 1;
            }
        } while (page.size() == ROWS_OF_A_PAGE);
    }

    private static void detail(JsonGenerator json, StagedRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("phone", row.getRecipient() == null ? row.getWritten() : row.getRecipient());
        json.writeBooleanField("success", row.isGood());
        json.writeNullField("message_sid");
        json.writeStringField("status", row.isGood() ? "queued" : "failed");
        if (row.getUserId() != null) {
            json.writeNumberField("user_id", row.getUserId());
        }
        if (!row.isGood()) {
            json.writeStringField("error", row.getReason());
            json.writeStringField("code", row.getCode());
        }
        json.writeEndObject();
    }
}
