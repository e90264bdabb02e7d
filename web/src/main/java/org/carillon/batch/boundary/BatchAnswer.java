package org.carillon.batch.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.carillon.batch.control.Cost;
import org.carillon.batch.control.Progress;
import org.carillon.batch.entity.Batch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A batch and how far it is.
 *
 * @param status checked, awaiting_approval, scheduled, running, paused, handed_over, stopping or stopped
 * @param successful rows that can be sent
 * @param failed rows that were refused when they were read, duplicates among them
 * @param optedOut rows whose recipients want no messages; told by a dry run
 * @param segments of all rows that can be sent
 * @param expectedCost of all that
 * @param waiting rows that are not in the outbox yet; like the three that follow null in a list
 * @param byStatus messages by their status
 * @param rate messages a second that the provider has accepted lately
 * @param secondsLeft until the provider has all, at that rate; null where nothing moves
 */
@Schema(name = "Batch")
public record BatchAnswer(
        UUID id,
        UUID batchId,
        String kind,
        String status,
        String message,
        @Nullable String from,
        int total,
        int successful,
        int failed,
        int duplicates,
        @Nullable Integer optedOut,
        long segments,
        BigDecimal expectedCost,
        String currency,
        @Nullable Long waiting,
        @Nullable Map<String, Long> byStatus,
        @Nullable Double rate,
        @Nullable Long secondsLeft,
        boolean urgent,
        @Nullable Long departmentId,
        Instant sendAt,
        String createdBy,
        Instant createdAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant startedAt,
        @Nullable String stoppedBy,
        @Nullable Instant endedAt) {

    static BatchAnswer of(Batch batch, @Nullable Progress progress, Instant now) {
        Cost cost = Cost.expected(batch);
        boolean scheduled = batch.getStatus() == org.carillon.batch.entity.BatchStatus.RUNNING && !batch.isDue(now);
        return new BatchAnswer(
                batch.getId(),
                batch.getId(),
                batch.getKind().name().toLowerCase(Locale.ROOT),
                scheduled ? "scheduled" : batch.getStatus().name().toLowerCase(Locale.ROOT),
                batch.getBody(),
                batch.getSender(),
                batch.getTotal(),
                batch.getTotal() - batch.getRefused(),
                batch.getRefused(),
                batch.getDuplicates(),
                batch.getOptedOut(),
                batch.getSegments(),
                cost.amount(),
                cost.currency(),
                progress == null ? null : (Long) progress.waiting(),
                progress == null ? null : words(progress),
                progress == null ? null : (Double) (Math.round(progress.rate() * 10) / 10.0),
                progress == null || progress.left() == null
                        ? null
                        : (Long) progress.left().toSeconds(),
                batch.isUrgent(),
                batch.getDepartmentId(),
                batch.getDueAt(),
                batch.getCreatedBy(),
                batch.getCreatedAt(),
                batch.getApprovedBy(),
                batch.getApprovedAt(),
                batch.getStartedAt(),
                batch.getEndedBy(),
                batch.getEndedAt());
    }

    private static Map<String, Long> words(Progress progress) {
        Map<String, Long> byStatus = new TreeMap<>();
        progress.byStatus()
                .forEach((status, count) -> byStatus.put(status.name().toLowerCase(Locale.ROOT), count));
        return byStatus;
    }
}
