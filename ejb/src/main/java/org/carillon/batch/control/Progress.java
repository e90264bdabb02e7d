package org.carillon.batch.control;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.BatchStatus;
import org.carillon.notification.entity.Status;
import org.jspecify.annotations.Nullable;

/**
 * Where the messages of a batch are.
 *
 * @param waiting rows that can be sent and are not in the outbox
 * @param byStatus of those that are or were
 * @param rate messages a second that the provider has accepted lately
 * @param left until the provider has all of them, at that rate; null where nothing moves or nothing is left
 */
public record Progress(
        long waiting,
        Map<Status, Long> byStatus,
        double rate,
        @Nullable Duration left) {
    /** The rate is that of this span. */
    static final Duration LATELY = Duration.ofSeconds(5);

    private static final Set<Status> AHEAD = EnumSet.of(Status.QUEUED, Status.HELD, Status.SCHEDULED, Status.SENDING);

    /** Messages that are or were in the outbox. */
    public long made() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of those, the ones that the provider does not have yet. */
    public long ahead() {
        return AHEAD.stream()
                .mapToLong(status -> byStatus.getOrDefault(status, 0L))
                .sum();
    }

    static Progress of(Batch batch, Map<Status, Long> byStatus, long lately, Instant now) {
        long made = byStatus.values().stream().mapToLong(Long::longValue).sum();
        long waiting = batch.getStatus() == BatchStatus.STOPPED || batch.getStatus() == BatchStatus.STOPPING
                ? 0
                : Math.max(0, batch.getTotal() - batch.getRefused() - made);
        Instant started = batch.getStartedAt();
        Duration running = started == null ? LATELY : Duration.between(started, now);
        double seconds = Math.max(1, Math.min(LATELY.toMillis(), running.toMillis()) / 1000.0);
        double rate = lately / seconds;
        long ahead = waiting
                + AHEAD.stream()
                        .mapToLong(status -> byStatus.getOrDefault(status, 0L))
                        .sum();
        return new Progress(
                waiting,
                byStatus,
                rate,
                rate == 0 || ahead == 0 ? null : Duration.ofMillis((long) (ahead * 1000 / rate)));
    }
}
