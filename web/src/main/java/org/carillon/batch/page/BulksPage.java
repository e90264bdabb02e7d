package org.carillon.batch.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.carillon.batch.control.BatchHistory;
import org.carillon.batch.control.Progress;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.BatchStatus;
import org.carillon.frame.page.Asked;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.paging.control.Page;
import org.jspecify.annotations.Nullable;

/** All bulks, newest first. Only of those that are going out the messages are counted. */
@Named
@RequestScoped
public class BulksPage {
    private static final int ROWS = 30;

    @Inject
    BatchHistory history;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private @Nullable Page<Batch> page;
    private @Nullable List<Row> rows;

    /**
     * One bulk.
     *
     * @param standing key of its text
     * @param done messages that the provider has; null where none are under way
     */
    public record Row(
            Batch batch,
            String standing,
            String tone,
            @Nullable Long done) {

        public int good() {
            return batch.getTotal() - batch.getRefused();
        }

        public String kind() {
            return batch.getKind().name().toLowerCase(Locale.ROOT);
        }
    }

    public List<Row> getRows() {
        List<Row> known = rows;
        if (known == null) {
            known = page().items().stream().map(this::row).toList();
            rows = known;
        }
        return known;
    }

    public List<String> getStatuses() {
        return Arrays.stream(BatchStatus.values())
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The address of the page behind this one; empty if there is none. */
    public String getOlder() {
        String next = page().next();
        return next == null ? "" : asked.with("before", next);
    }

    private Row row(Batch batch) {
        boolean underWay = batch.getStatus() == BatchStatus.RUNNING || batch.getStatus() == BatchStatus.STOPPING;
        Progress progress = underWay ? history.progress(batch) : null;
        Standing standing = Standing.of(batch, progress, clock.instant());
        return new Row(
                batch,
                standing.key(),
                standing.tone(),
                progress == null ? null : (Long) (progress.made() - progress.ahead()));
    }

    private Page<Batch> page() {
        Page<Batch> known = page;
        if (known == null) {
            known = history.search(
                    QueryParameters.word("status", asked.text("status"), BatchStatus.class),
                    asked.text("created_by"),
                    asked.id("before"),
                    ROWS);
            page = known;
        }
        return known;
    }
}
