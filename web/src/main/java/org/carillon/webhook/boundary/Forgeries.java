package org.carillon.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.carillon.metrics.control.NotificationMetrics;
import org.jspecify.annotations.Nullable;

/**
 * Counts calls that are not genuine. The log tells of one a minute at most, and nothing of its content: whoever forges calls does not
 * get to write into the log.
 */
@ApplicationScoped
public class Forgeries {
    private static final Logger LOG = System.getLogger(Forgeries.class.getName());
    private static final Duration QUIET = Duration.ofMinutes(1);

    @Inject
    NotificationMetrics metrics;

    @Inject
    Clock clock;

    private final AtomicReference<@Nullable Instant> told = new AtomicReference<>();

    private final AtomicLong counted = new AtomicLong();
    private volatile @Nullable Instant last;

    /** Since this node has started. */
    public long counted() {
        return counted.get();
    }

    /** When the last one came; null if none has since this node started. */
    public @Nullable Instant last() {
        return last;
    }

    /** @param whose words of ours, as {@code of TWILIO} */
    public void count(String whose) {
        metrics.forgedWebhook();
        Instant now = clock.instant();
        counted.incrementAndGet();
        last = now;
        Instant before = told.get();
        if ((before == null || before.plus(QUIET).isBefore(now)) && told.compareAndSet(before, now)) {
            LOG.log(
                    Level.WARNING,
                    "a webhook call " + whose
                            + " was refused: invalid signature. If the caller is genuine, check its secret, the clock"
                            + " and the public URL; more of them are only counted for a minute");
        }
    }
}
