package org.carillon.security.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(10, 2, Duration.ofSeconds(1), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void letsABurstThroughThenTellsHowLongToWait() {
        assertEquals(10, passing("a", 20));
        assertEquals(Duration.ofMillis(500), limit.take("a"));
    }

    @Test
    void comesBackAtItsRate() {
        passing("a", 20);
        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        assertEquals(6, passing("a", 20));
    }

    @Test
    void eachNameHasItsOwn() {
        passing("a", 20);
        assertEquals(Duration.ZERO, limit.take("b"));
    }

    private int passing(String name, int tries) {
        int passed = 0;
        for (int i = 0; i < tries; i++) {
            passed += limit.take(name).isZero() ? 1 : 0;
        }
        return passed;
    }
}
