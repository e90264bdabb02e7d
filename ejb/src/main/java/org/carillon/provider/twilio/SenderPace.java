package org.carillon.provider.twilio;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * At most so many messages a second from one sender. A second's worth may go at once. Who must wait is promised a slot of its own, so
 * that a thousand waiting messages come back one after the other and not all at the next moment.
 */
final class SenderPace {
    private static final Duration LONGEST_PROMISE = Duration.ofSeconds(60);
    private static final int MOST_SENDERS = 10_000;

    private final TimeMeter time;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    private record Lane(int rate, Bucket now, Bucket promised) {}

    SenderPace(TimeMeter time) {
        this.time = time;
    }

    /**
     * Takes a slot.
     *
     * @param rate messages a second; zero means no limit
     * @return zero if the message may go now, else how long it is to wait before it asks again
     */
    Duration take(String sender, int rate) {
        if (rate == 0) {
            return Duration.ZERO;
        }
        if (lanes.size() > MOST_SENDERS) {
            lanes.clear();
        }
        Lane lane = lanes.compute(sender, (name, known) -> known == null || known.rate() != rate ? lane(rate) : known);
        if (lane.now().tryConsume(1)) {
            return Duration.ZERO;
        }
        return wait(lane);
    }

    private static Duration wait(Lane lane) {
        long nanos = lane.promised().estimateAbilityToConsume(1).getNanosToWaitForRefill();
        if (nanos > LONGEST_PROMISE.toNanos()) {
            return LONGEST_PROMISE.plusMillis(ThreadLocalRandom.current().nextLong(LONGEST_PROMISE.toMillis()));
        }
        Duration promised = Duration.ofNanos(lane.promised().consumeIgnoringRateLimits(1));
        Duration soonest =
                Duration.ofNanos(lane.now().estimateAbilityToConsume(1).getNanosToWaitForRefill());
        Duration longer = promised.compareTo(soonest) > 0 ? promised : soonest;
        return longer.isZero() ? Duration.ofMillis(1) : longer;
    }

    private Lane lane(int rate) {
        return new Lane(rate, bucket(rate, rate), bucket(rate, 1));
    }

    private Bucket bucket(int rate, int atOnce) {
        Bandwidth limit = Bandwidth.builder()
                .capacity(atOnce)
                .refillGreedy(rate, Duration.ofSeconds(1))
                .build();
        return Bucket.builder().withCustomTimePrecision(time).addLimit(limit).build();
    }
}
