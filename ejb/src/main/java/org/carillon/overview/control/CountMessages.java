package org.carillon.overview.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Counts anew the minutes in which something has happened, a few seconds later. Reads steps once more for a while, since a transaction may
 * end later than its events were made. Rests twenty times as long as it has worked, so that a busy
 * server is not made busier.
 */
@ApplicationScoped
public class CountMessages {
    /** The longest day and the chart's last hour, begun. */
    static final Duration KEPT = Duration.ofHours(27);

    private static final Duration FRESH = Duration.ofSeconds(4);
    private static final Duration ONCE_MORE = Duration.ofSeconds(30);
    /** To count all is cheaper than to read all steps of a longer time. */
    private static final Duration READ_BACK = Duration.ofHours(1);

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 30;
    private static final int REST = 20;
    private static final long LONGEST_REST = Duration.ofSeconds(30).toNanos();

    @Inject
    private CountProgresses progress;

    @Inject
    private CountedMinutes minutes;

    @Inject
    private Clock clock;

    private long nextRun = System.nanoTime();

    /** Does nothing while it rests, or another node is at it. */
    public synchronized void run() {
        long start = System.nanoTime();
        if (start - nextRun < 0) {
            return;
        }
        Instant now = clock.instant();
        Optional<Instant> until = progress.lease(now.minus(FRESH), now, now.plus(LEASE));
        if (until.isPresent()) {
            try {
                count(until.get(), now);
            } finally {
                progress.release(clock.instant());
            }
        }
        long end = System.nanoTime();
        nextRun = end + Math.min(LONGEST_REST, REST * (end - start));
    }

    private void count(Instant until, Instant now) {
        List<Long> changed = changed(until, now);
        for (int i = 0; i < changed.size(); i += AT_ONCE) {
            minutes.count(changed.subList(i, Math.min(i + AT_ONCE, changed.size())));
        }
        minutes.countWaiting();
        minutes.forgetBefore(Minutes.of(now.minus(KEPT)));
        progress.counted(now);
    }

    private List<Long> changed(Instant until, Instant now) {
        long first = Minutes.of(now.minus(KEPT));
        boolean far = until.isAfter(now) || until.plus(READ_BACK).isBefore(now);
        return List.copyOf(far ? minutes.since(first) : minutes.changedSince(until.minus(ONCE_MORE), first));
    }
}
