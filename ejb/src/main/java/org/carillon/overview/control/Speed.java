package org.carillon.overview.control;

import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long messages took from being taken in, or let go, until a provider had them. Known by buckets, ten to each power of ten of
 * milliseconds: a percentile is exact to some per cent, the number within the target exactly.
 */
public final class Speed {
    /** What is promised: so many per cent within so long. */
    public static final Duration TARGET = Duration.ofSeconds(10);

    public static final int PROMISED = 95;
    private static final int BUCKETS_TO_A_POWER = 10;
    private static final int TARGET_BUCKET = 40;

    private final SortedMap<Integer, Long> buckets;
    private final long number;

    /** @param buckets how many messages took at most {@code 10^(key/10)} ms, and longer than the bucket before */
    public Speed(Map<Integer, Long> buckets) {
        this.buckets = new TreeMap<>(buckets);
        this.number = sum(this.buckets);
    }

    public long number() {
        return number;
    }

    public long withinTarget() {
        return sum(buckets.headMap(TARGET_BUCKET + 1));
    }

    /** In per cent; 100 if there was none. */
    public double shareWithinTarget() {
        return number == 0 ? 100 : 100.0 * withinTarget() / number;
    }

    public boolean isKept() {
        return shareWithinTarget() >= PROMISED;
    }

    /** What so many per cent took at most; zero if there was none. */
    public Duration percentile(int percent) {
        double wanted = number * percent / 100.0;
        long before = 0;
        for (Map.Entry<Integer, Long> bucket : buckets.entrySet()) {
            if (before + bucket.getValue() >= wanted) {
                double share = (wanted - before) / bucket.getValue();
                double low = bucket.getKey() == 0 ? 0 : end(bucket.getKey() - 1);
                return Duration.ofMillis(Math.round(low + share * (end(bucket.getKey()) - low)));
            }
            before += bucket.getValue();
        }
        return Duration.ZERO;
    }

    private static double end(int bucket) {
        return Math.pow(10, (double) bucket / BUCKETS_TO_A_POWER);
    }

    private static long sum(Map<Integer, Long> buckets) {
        return buckets.values().stream().mapToLong(Long::longValue).sum();
    }
}
