package org.carillon.security.control;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many requests in so long for each name, on this node: a bucket of tokens that is refilled evenly. */
public final class RateLimit {
    private static final int NAMES = 10_000;

    private final long burst;
    private final long rate;
    private final Duration period;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * @param burst most requests at once
     * @param rate requests that come back in a period
     */
    public RateLimit(long burst, long rate, Duration period) {
        this(burst, rate, period, TimeMeter.SYSTEM_MILLISECONDS);
    }

    RateLimit(long burst, long rate, Duration period, TimeMeter time) {
        this.burst = burst;
        this.rate = rate;
        this.period = period;
        this.time = time;
    }

    /** @return how long to wait before the next request passes; zero if this one does */
    public Duration take(String name) {
        Bucket bucket = buckets.get(name);
        if (bucket == null) {
            makeRoom();
            bucket = buckets.computeIfAbsent(name, any -> full());
        }
        if (bucket.tryConsume(1)) {
            return Duration.ZERO;
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(burst).refillGreedy(rate, period))
                .build();
    }

    /** A full bucket says nothing that a new one would not. */
    private void makeRoom() {
        if (buckets.size() >= NAMES) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= burst);
            if (buckets.size() >= NAMES) {
                buckets.clear();
            }
        }
    }
}
