package org.carillon.batch.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final int MOST = 3_000;
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(20);

    @Test
    void growsToWhatAFastProviderTakesInHalfASecond() {
        assertTrue(afterSeconds(5, 2_000) > 500);
    }

    @Test
    void staysSmallBeforeASlowProvider() {
        assertTrue(afterSeconds(15, 10) <= 20);
    }

    @Test
    void isNeverLargerThanItMayBe() {
        assertTrue(afterSeconds(5, 100_000) <= MOST);
    }

    @Test
    void remembersTheLowestRowThatWaits() {
        Window window = new Window();
        window.room(100, new OpenBatches.UnderWay(3, 42), MOST, 1);
        assertEquals(42, window.lowestRow());
        window.room(100, new OpenBatches.UnderWay(0, 0), MOST, 2);
        assertEquals(100, window.lowestRow());
    }

    /** Rows that wait in the outbox in the end, where the provider takes {@code rate} a second and each needs 100 ms. */
    private static int afterSeconds(int seconds, int rate) {
        Window window = new Window();
        int next = 1;
        double waiting = 0;
        for (long nanos = 1; nanos < TimeUnit.SECONDS.toNanos(seconds); nanos += STEP) {
            double taken = Math.min(Math.min(waiting, rate * STEP / 1e9), Math.max(1, waiting * STEP / 1e8));
            waiting -= Math.min(waiting, rate < 50 ? rate * STEP / 1e9 : taken);
            int moved = window.room(next, new OpenBatches.UnderWay((int) Math.ceil(waiting), 1), MOST, nanos);
            next += moved;
            waiting += moved;
        }
        return (int) waiting;
    }
}
