package org.carillon.batch.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One text to many. Its rows below {@code nextRow} are in the outbox, or were refused when they were read; whoever moves that number
 * holds the lock of the batch. The id is a UUIDv7 of {@code createdAt}.
 */
@Entity
@Table(name = "batch")
public class Batch {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private BatchStatus status;

    private String body;
    private @Nullable String sender;

    @Embedded
    private BatchContent content;

    @Column(name = "department_id")
    private @Nullable Long departmentId;

    private boolean urgent;
    private int total;
    private int refused;
    private int duplicates;

    @Column(name = "opted_out")
    private @Nullable Integer optedOut;

    private long segments;

    @Column(name = "next_row")
    private int nextRow;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Batch() {}

    public Batch(NewBatch draft, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch(now);
        this.kind = draft.kind();
        this.status = BatchStatus.CHECKED;
        this.body = draft.body();
        this.sender = draft.sender();
        this.content = draft.content();
        this.departmentId = draft.departmentId();
        this.urgent = draft.urgent();
        this.nextRow = 1;
        this.createdBy = draft.createdBy();
        this.dueAt = draft.due();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** All its rows are read. */
    public void staged(Staged rows) {
        total = rows.total();
        refused = rows.refused();
        duplicates = rows.duplicates();
        optedOut = rows.optedOut();
        segments = rows.segments();
    }

    /** @param needsApproval of a second person, who starts it by that */
    public void started(boolean needsApproval, Instant now) {
        move(needsApproval ? BatchStatus.AWAITING_APPROVAL : BatchStatus.RUNNING, now);
    }

    /** Whoever made it cannot approve it. */
    public void approved(String by, Instant now) {
        if (status != BatchStatus.AWAITING_APPROVAL) {
            throw new IllegalBatchMove(status, BatchStatus.RUNNING);
        }
        move(BatchStatus.RUNNING, now);
        approvedBy = by;
        approvedAt = now;
    }

    public void paused(Instant now) {
        move(BatchStatus.PAUSED, now);
    }

    public void resumed(Instant now) {
        if (status != BatchStatus.PAUSED) {
            throw new IllegalBatchMove(status, BatchStatus.RUNNING);
        }
        move(BatchStatus.RUNNING, now);
    }

    /** At once where nothing of it can be in the outbox, else what waits there has to be taken back first. */
    public void stop(String by, Instant now) {
        move(status.mayBecome(BatchStatus.STOPPED) ? BatchStatus.STOPPED : BatchStatus.STOPPING, now);
        endedBy = by;
        endedAt = now;
    }

    /** Nothing of it waits in the outbox any more. */
    public void stopped(Instant now) {
        move(BatchStatus.STOPPED, now);
    }

    /** The rows before this one are in the outbox, in the transaction at hand. */
    public void handedOver(int next, Instant now) {
        startedAt = startedAt == null ? now : startedAt;
        nextRow = next;
        updatedAt = now;
    }

    /** There is no row left. */
    public void handedOverAll(Instant now) {
        handedOver(total + 1, now);
        move(BatchStatus.HANDED_OVER, now);
        endedAt = now;
    }

    private void move(BatchStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalBatchMove(status, next);
        }
        status = next;
        updatedAt = now;
    }

    public boolean isDue(Instant now) {
        return status == BatchStatus.RUNNING && !dueAt.isAfter(now);
    }

    public boolean isBy(String name) {
        return createdBy.equals(name);
    }

    public UUID getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    public BatchStatus getStatus() {
        return status;
    }

    public String getBody() {
        return body;
    }

    public @Nullable String getSender() {
        return sender;
    }

    /** EclipseLink makes none where all of it is null. */
    public BatchContent getContent() {
        return Objects.requireNonNullElseGet(content, BatchContent::new);
    }

    public @Nullable Long getDepartmentId() {
        return departmentId;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public int getTotal() {
        return total;
    }

    public int getRefused() {
        return refused;
    }

    public int getDuplicates() {
        return duplicates;
    }

    /** Rows whose recipients want no messages; null where that was not asked when they were read. */
    public @Nullable Integer getOptedOut() {
        return optedOut;
    }

    public long getSegments() {
        return segments;
    }

    /** Number, from 1, of the first row that is not in the outbox. */
    public int getNextRow() {
        return nextRow;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public @Nullable String getApprovedBy() {
        return approvedBy;
    }

    public @Nullable String getEndedBy() {
        return endedBy;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getApprovedAt() {
        return approvedAt;
    }

    public @Nullable Instant getStartedAt() {
        return startedAt;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
