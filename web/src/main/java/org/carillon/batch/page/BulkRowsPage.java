package org.carillon.batch.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.carillon.batch.control.BatchHistory;
import org.carillon.batch.control.BatchHistory.RowState;
import org.carillon.batch.control.RowFilter;
import org.carillon.batch.entity.StagedRow;
import org.carillon.frame.page.Asked;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.paging.control.Page;
import org.jspecify.annotations.Nullable;

/** The rows of a bulk by what became of them; unless the address says which, those first that somebody should look at. */
@Named
@RequestScoped
public class BulkRowsPage {
    private static final int ROWS = 25;
    private static final int SAMPLES = 3;
    private static final String REFUSED = "refused";
    private static final String WAITING = "waiting";
    private static final Set<String> KNOWN = Set.of(
            "duplicate",
            "variable_missing",
            "bad_row",
            "invalid_phone_number",
            "invalid_address",
            "message_too_long",
            "validation_failed",
            "recipient_opted_out");
    private static final Set<Status> GOOD = EnumSet.of(Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ);
    private static final Set<Status> BAD =
            EnumSet.of(Status.FAILED, Status.UNDELIVERED, Status.EXPIRED, Status.SUPPRESSED);

    @Inject
    BatchHistory history;

    @Inject
    BulkPage bulk;

    @Inject
    Asked asked;

    private @Nullable Page<RowState> page;
    private @Nullable List<Count> counts;

    /** How many rows are so; {@code state} is the key of its text. */
    public record Count(String state, String tone, long number) {}

    /**
     * @param code why it was not sent, for a text; null if there is nothing wrong
     * @param reason the same as the server or the provider says it
     */
    public record Row(
            int number,
            @Nullable Integer line,
            String state,
            String tone,
            @Nullable String to,
            @Nullable UUID notification,
            @Nullable String code,
            @Nullable String reason) {

        /** Whether there is a text for the code. */
        public boolean known() {
            return code != null && KNOWN.contains(code);
        }
    }

    /** Of all that there are any of, in the order of a message's life. */
    public List<Count> getCounts() {
        List<Count> known = counts;
        if (known == null) {
            known = counted();
            counts = known;
        }
        return known;
    }

    /** The state that is shown. */
    public String getState() {
        String wanted = asked.text("state");
        if (wanted != null) {
            return wanted.toLowerCase(Locale.ROOT);
        }
        List<Count> known = getCounts();
        return known.stream()
                .filter(count -> count.tone().equals("bad"))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(Count::state)
                .orElse(WAITING);
    }

    public List<Row> getRows() {
        return page().items().stream().map(BulkRowsPage::row).toList();
    }

    /** The address of the page behind this one; empty if there is none. */
    public String getOlder() {
        String next = page().next();
        return next == null ? "" : asked.with("before", next);
    }

    /** The first messages, as they go out. */
    public List<String> getSamples() {
        return history.rows(bulk.getBatch(), RowFilter.of(WAITING).orElseThrow(), 0, SAMPLES).items().stream()
                .map(state -> state.row().getText())
                .map(text -> text == null ? bulk.getBatch().getBody() : text)
                .distinct()
                .toList();
    }

    private List<Count> counted() {
        List<Count> found = new ArrayList<>();
        add(found, REFUSED, "bad", bulk.getBatch().getRefused());
        if (!bulk.isBefore()) {
            add(found, WAITING, "wait", bulk.progress().waiting());
            for (Status status : Status.values()) {
                add(
                        found,
                        word(status),
                        tone(status),
                        bulk.progress().byStatus().getOrDefault(status, 0L));
            }
        } else {
            add(found, WAITING, "wait", bulk.getGood());
        }
        return List.copyOf(found);
    }

    private static void add(List<Count> counts, String state, String tone, long number) {
        if (number > 0) {
            counts.add(new Count(state, tone, number));
        }
    }

    private Page<RowState> page() {
        Page<RowState> known = page;
        if (known == null) {
            Long after = asked.number("before");
            String state = getState();
            RowFilter which =
                    RowFilter.of(state).orElseThrow(() -> QueryParameters.refused("state", "is no state of a row"));
            known = history.rows(bulk.getBatch(), which, after == null ? 0 : after.intValue(), ROWS);
            page = known;
        }
        return known;
    }

    private static Row row(RowState state) {
        StagedRow row = state.row();
        SMSNotification sent = state.notification();
        return new Row(
                row.getNumber(),
                row.getLine(),
                sent != null ? word(sent.getStatus()) : row.isGood() ? WAITING : REFUSED,
                sent != null ? tone(sent.getStatus()) : row.isGood() ? "wait" : "bad",
                row.getRecipient() == null ? row.getWritten() : row.getRecipient(),
                sent == null ? null : sent.getId(),
                sent == null ? row.getCode() : sent.getErrorCode(),
                sent == null ? row.getReason() : sent.getErrorMessage());
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String tone(Status status) {
        if (GOOD.contains(status)) {
            return "good";
        }
        if (BAD.contains(status)) {
            return "bad";
        }
        return status == Status.CANCELED ? "plain" : "wait";
    }
}
