package org.carillon.provider.control;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * So many a second, of which a second's worth may go at once. A bulk leaves a fifth of that untouched, so that what comes between
 * finds a slot at once; below five a second it takes the next one.
 */
final class Slots {
    private static final int SHARE_KEPT_FROM_BULK = 5;

    private final int rate;
    private final @Nullable Bucket bucket;

    /** @param rate messages a second; zero means no limit */
    Slots(int rate, TimeMeter time) {
        this.rate = rate;
        this.bucket = rate == 0
                ? null
                : Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(Bandwidth.builder()
                                .capacity(rate)
                                .refillGreedy(rate, Duration.ofSeconds(1))
                                .build())
                        .build();
    }

    int rate() {
        return rate;
    }

    int free(Lane lane) {
        return bucket == null ? Integer.MAX_VALUE : (int) Math.max(0, bucket.getAvailableTokens() - kept(lane));
    }

    void take(int number) {
        if (bucket != null && number > 0) {
            bucket.consumeIgnoringRateLimits(number);
        }
    }

    void giveBack(int number) {
        if (bucket != null) {
            bucket.addTokens(number);
        }
    }

    private int kept(Lane lane) {
        return lane == Lane.BULK ? rate / SHARE_KEPT_FROM_BULK : 0;
    }
}
