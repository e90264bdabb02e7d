package org.carillon.provider.control;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Stands still until it is told to move. */
final class TestTime implements TimeMeter {
    private long nanos = 1;

    void advance(Duration by) {
        nanos += by.toNanos();
    }

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
