package org.carillon.notification.boundary;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.carillon.csv.boundary.CsvCell;
import org.carillon.notification.control.NotificationFilter;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.paging.control.Page;
import org.jspecify.annotations.Nullable;

/** The history as CSV: read page by page and written at once, so that its length costs no memory. */
final class NotificationTable {
    private static final int PAGE = 500;
    private static final List<String> HEADER = List.of(
            "created_at",
            "id",
            "kind",
            "type",
            "status",
            "to",
            "from",
            "message",
            "encoding",
            "segments",
            "price",
            "price_unit",
            "provider",
            "external_id",
            "provider_status",
            "error_code",
            "error",
            "attempts",
            "accepted_at",
            "sent_at",
            "delivered_at",
            "created_by",
            "appointment_id",
            "batch_id");

    private NotificationTable() {}

    static void write(NotificationHistory history, NotificationFilter filter, int most, OutputStream out)
            throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(CsvCell.BYTE_ORDER_MARK);
        CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        table.writeRecord(HEADER);
        int left = most;
        UUID before = null;
        do {
            Page<SMSNotification> page = history.search(filter, before, Math.min(PAGE, left));
            page.items().forEach(row -> table.writeRecord(cells(row)));
            left -= page.items().size();
            before = page.next() == null ? null : UUID.fromString(page.next());
        } while (before != null && left > 0);
        table.flush();
    }

    private static List<String> cells(SMSNotification row) {
        @Nullable
        Object[] cells = {
            row.getCreatedAt(),
            row.getId(),
            Words.of(row.getKind()),
            Words.of(row.getType()),
            StatusWord.of(row),
            row.getRecipient(),
            row.getSender(),
            row.getBody(),
            row.getEncoding(),
            row.getSegments(),
            NotificationAnswer.price(row.getPrice()),
            row.getPriceUnit(),
            row.getProvider(),
            row.getProviderSid(),
            row.getProviderStatus(),
            row.getErrorCode(),
            row.getErrorMessage(),
            row.getAttempts(),
            row.getAcceptedAt(),
            row.getSentAt(),
            row.getDeliveredAt(),
            row.getCreatedBy(),
            row.getAppointment(),
            row.getBatchId()
        };
        return new ArrayList<>(Arrays.stream(cells)
                .map(cell -> CsvCell.harmless(Objects.toString(cell, "")))
                .toList());
    }
}
